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
    if (form.dataset.ask) {
      setTimeout(count, 1000, form);
    }
  });
}

// How far it is, where the server knows: how much was read, then rows done of rows in all. Else the bar only moves.
async function count(form) {
  if (form.dataset.busy !== "sent") {
    return;
  }
  try {
    const answer = await fetch(form.dataset.ask, { credentials: "same-origin", redirect: "manual" });
    const { doing, done, of } = answer.ok ? await answer.json() : {};
    if (of) {
      const bar = form.querySelector("progress");
      const words = form.querySelector("[data-busy-count]");
      bar.max = of;
      bar.value = done;
      words.textContent =
        doing === "reading"
          ? `${words.dataset.busyRead} ${Math.floor((100 * done) / of)} %`
          : `${words.dataset.busyCount} ${done} / ${of}`;
    }
  } catch {
    // The answer to the form itself may be on its way; nothing is lost.
  }
  setTimeout(count, 1000, form);
}

// Coming back by the browser's back button shows the page as it was left: it may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-busy]")) {
    form.dataset.busy = "";
    form.querySelector("[data-busy-notice]").hidden = true;
  }
});
