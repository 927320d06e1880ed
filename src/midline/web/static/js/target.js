// Whoever comes to one part of a page, a clock of a case say, finds it open. Without a script it is one press away.
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.closest("main")) return;
  for (const details of target.querySelectorAll("details")) details.open = true;
  for (let up = target.closest("details"); up; up = up.parentElement.closest("details")) up.open = true;
  target.scrollIntoView();
}

window.addEventListener("hashchange", openTarget);
if (location.hash.length > 1) openTarget();
