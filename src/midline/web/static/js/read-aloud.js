// Reads the page's `data-read` regions aloud with the browser's own speech, a sentence at a time, and marks what is read.
// Only voices that live on this machine are used: others send the words, which tell of a child, to somebody's server.
// Pausing is our own (stop, remember the sentence, begin it again): not every browser can pause its voice.
const BLOCKS = "h1, h2, h3, h4, p, li, legend, label, dt, dd, th, td, summary, caption, figcaption, blockquote, pre, div, section";
const LEFT_OUT = "button, select, textarea, script, svg, progress, .actions, .no-print, [data-read-skip]";
const speech = window.speechSynthesis;
const language = document.documentElement.lang || "en";

function voiceFor(code) {
  const base = code.slice(0, 2).toLowerCase();
  const fit = speech.getVoices().filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(base));
  const near = navigator.languages ?? [];
  return fit.find((voice) => near.includes(voice.lang)) ?? fit.find((voice) => voice.default) ?? fit[0];
}

// A sentence each: a long text is cut off by some browsers, and a pause would begin far back.
function sentences(text) {
  return text.trim().split(/(?<=[.!?…:;]["”»)]*)\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function seen(element) {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.offsetParent !== null;
}

// What is on the page now, in its order: [{ block, text, code }].
function toRead() {
  const found = [];
  for (const region of document.querySelectorAll("[data-read]")) {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.data.replace(/\s+/g, " ");
      if (!text.trim() || parent.closest(LEFT_OUT) || !seen(parent)) continue;
      const block = parent.closest(BLOCKS) ?? region;
      if (last?.block === block) last.text += text;
      else found.push((last = { block, text, code: parent.closest("[lang]")?.lang || language }));
    }
  }
  return found.flatMap(({ block, text, code }) => sentences(text).map((part) => ({ block, text: part, code })));
}

function attach(tool) {
  const [main, stop] = [tool.querySelector("[data-read-start]"), tool.querySelector("[data-read-stop]")];
  let [parts, at, state, turn] = [[], 0, "still", 0];

  function mark(block) {
    for (const one of document.querySelectorAll(".read-now")) one.classList.remove("read-now");
    block?.classList.add("read-now");
    block?.scrollIntoView({ block: "nearest" });
  }

  function show(now) {
    state = now;
    main.textContent = main.dataset[{ still: "start", reading: "pause", paused: "resume" }[now]];
    stop.hidden = now === "still";
    if (now === "still") mark(null);
  }

  function silence(now) {
    turn += 1; // what the voice still says of the old turn is not heard any more
    speech.cancel();
    show(now);
  }

  function next() {
    if (at >= parts.length) return silence("still");
    const [mine, part] = [turn, parts[at]];
    const voice = voiceFor(part.code);
    const said = new SpeechSynthesisUtterance(part.text);
    said.lang = voice?.lang ?? part.code;
    if (voice) said.voice = voice;
    said.onend = () => {
      if (mine !== turn) return;
      at += 1;
      next();
    };
    said.onerror = () => {
      if (mine === turn) silence("still");
    };
    mark(part.block);
    speech.speak(said);
  }

  function read(from) {
    turn += 1;
    speech.cancel();
    at = from;
    show("reading");
    next();
  }

  main.addEventListener("click", () => {
    if (state === "reading") return silence("paused");
    if (state === "paused") return read(at);
    parts = toRead();
    read(0);
  });
  stop.addEventListener("click", () => {
    silence("still");
    main.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state !== "still") silence("still");
  });
  window.addEventListener("pagehide", () => silence("still"));
  const offer = () => { tool.hidden = !voiceFor(language) || !document.querySelector("[data-read]"); };
  speech.addEventListener?.("voiceschanged", offer);
  offer();
}

const tool = document.querySelector("[data-read-aloud]");
if (speech && window.SpeechSynthesisUtterance && tool) attach(tool);
