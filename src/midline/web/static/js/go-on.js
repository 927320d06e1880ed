// Work done in pieces goes on by itself while the page is open. Without a script its button does the same.
const form = document.querySelector("form[data-go-on]");
if (form) {
  const button = form.querySelector("button");
  window.setTimeout(() => form.requestSubmit(button), 300);
}
