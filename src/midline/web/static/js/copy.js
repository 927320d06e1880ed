// Copies what stands in a box; the button is hidden until there is a browser that can.
for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const box = document.getElementById(button.dataset.copy);
    const told = document.querySelector("[data-copied]");
    try {
      await navigator.clipboard.writeText(box.value);
      told.textContent = button.dataset.done;
    } catch {
      box.focus(); // the box is marked, so that the reader can copy it by hand
      box.select();
    }
  });
}
