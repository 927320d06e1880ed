// A note begun is not lost when the network or the session goes, and does not stay behind on a shared machine.
// It lies in sessionStorage only (this tab, until it closes), under the membership that wrote it. It goes when the
// server has taken it, when its writer throws it away, on sign-out, and when someone else signs in in this tab.
const PREFIX = "midline-draft:";
const { acting, person } = document.body.dataset;
// Under the person first: after signing in again somebody with two hats may wear the other one.
const mine = `${PREFIX}${person}:`;
const store = window.sessionStorage;
let signedOut = false;

function keys() {
  return Object.keys(store).filter((key) => key.startsWith(PREFIX));
}

function read(key) {
  try {
    return JSON.parse(store.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function values(form) {
  const kept = {};
  for (const box of form.querySelectorAll("textarea[name], input[type=text][name], input[type=number][name], input:not([type])[name]")) {
    if (box.value !== box.defaultValue) kept[box.name] = box.value;
  }
  return kept;
}

function notice(form, key) {
  const shown = document.getElementById("draft-notice").content.firstElementChild.cloneNode(true);
  shown.querySelector("[data-forget-draft]").addEventListener("click", () => {
    store.removeItem(key);
    form.reset();
    shown.remove();
  });
  form.before(shown);
}

function keep(form) {
  const key = `${mine}${acting}:${form.dataset.keepDraft}`;
  const { text = {} } = read(key);
  let back = false;
  for (const [name, value] of Object.entries(text)) {
    const box = form.elements[name];
    // After a refusal the server sends back what was sent, which is also what lies here: then there is nothing to bring.
    if (box && "defaultValue" in box && box.value === box.defaultValue && value !== box.value) {
      box.value = value;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      back = true;
    }
  }
  if (back) notice(form, key);
  let waiting;
  const save = () => {
    if (signedOut) return;
    const now = values(form);
    if (Object.keys(now).length) store.setItem(key, JSON.stringify({ text: now }));
    else store.removeItem(key);
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 400);
  });
  // Not thrown away yet: the session may have ended, or the hallway may have no network. The next page decides.
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    store.setItem(key, JSON.stringify({ text: values(form), sent: true }));
  });
  window.addEventListener("pagehide", () => {
    clearTimeout(waiting);
    if (!read(key).sent) save();
  });
}

const here = new Set();
// A page that says that something was done, or that has no such form any more, means that the server has taken it.
const done = document.querySelector(".notices .success") !== null;
if (acting) {
  for (const key of keys()) if (done && read(key).sent) store.removeItem(key);
  for (const form of document.querySelectorAll("form[data-keep-draft]")) {
    here.add(`${mine}${acting}:${form.dataset.keepDraft}`);
    keep(form);
  }
  for (const key of keys()) {
    const others = !key.startsWith(mine);
    const taken = read(key).sent && !here.has(key) && key.startsWith(`${mine}${acting}:`);
    if (others || taken) store.removeItem(key);
  }
}

// A page that nobody is signed in on, or that says that something is wrong, means that the server has not taken it.
if (!acting) {
  for (const key of keys()) store.setItem(key, JSON.stringify({ text: read(key).text ?? {} }));
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("form[data-sign-out]")) return;
  signedOut = true;
  keys().forEach((key) => store.removeItem(key));
});
