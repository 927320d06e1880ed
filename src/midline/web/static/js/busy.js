// Work that takes a while says so as soon as it is sent, and is not sent twice. Without a script the browser's own sign does.
for (const form of document.querySelectorAll("form[data-busy]")) {
  const notice = form.querySelector("[data-busy-notice]");
  form.addEventListener("submit", (event) => {
    if (form.dataset.busy === "sent") {
      event.preventDefault();
      return;
    }
    form.dataset.busy = "sent";
    notice.hidden = false;
    notice.querySelector("p").textContent = notice.dataset.busyNotice;
  });
}

// Coming back by the browser's back button shows the page as it was left: it may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-busy]")) {
    form.dataset.busy = "";
    form.querySelector("[data-busy-notice]").hidden = true;
  }
});
