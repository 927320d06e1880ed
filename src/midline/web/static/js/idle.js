// Warns two minutes before a session ends for want of use, and goes to sign in when it has ended. Other tabs count:
// before it says anything it asks the server how long the session still has, which is no use of it.
const WARN = 120;
const template = document.getElementById("idle-notice");
let shown = null;
let timer;

function wait(seconds) {
  clearTimeout(timer);
  timer = setTimeout(look, Math.max(seconds, 1) * 1000);
}

async function ask(options) {
  const answer = await fetch(template.dataset.ask, { credentials: "same-origin", redirect: "manual", ...options });
  // A redirect leads to sign in: the session is gone.
  return answer.ok ? (await answer.json()).left : 0;
}

async function look() {
  let left;
  try {
    left = await ask({});
  } catch {
    // No network in the hallway; what is typed stays, and we ask again.
    wait(30);
    return;
  }
  if (left <= 0) {
    // The page with the form comes back after signing in, and js/draft.js brings its words back.
    window.location.reload();
  } else if (left <= WARN) {
    show();
    wait(left + 1);
  } else {
    hide();
    wait(left - WARN);
  }
}

function show() {
  if (shown) return;
  shown = template.content.firstElementChild.cloneNode(true);
  shown.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await ask({ method: "POST", body: new FormData(event.target) });
    } catch {
      return;
    }
    hide();
    look();
  });
  document.querySelector("main").before(shown);
  shown.querySelector("button").focus();
}

function hide() {
  const last = shown;
  shown = null;
  last?.remove();
}

if (template) wait(Number(template.dataset.left) - WARN);
