// A print button is hidden until there is a script to make it work. Folded rules are opened for paper, then folded again.
for (const button of document.querySelectorAll("button[data-print]")) button.hidden = false;

document.addEventListener("click", (event) => {
  if (event.target.closest("button[data-print]")) window.print();
});

let opened = [];
window.addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("main details:not([open])")];
  for (const details of opened) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
});
