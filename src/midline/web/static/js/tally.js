// Two keys over two number boxes: how many worked, of how many. The boxes stay the truth and are what is sent.
const runs = new WeakMap();

function boxes(tally) {
  return tally.querySelectorAll("[data-tally-boxes] input");
}

function show(tally) {
  const [met, tried] = [...boxes(tally)].map((box) => Number.parseInt(box.value, 10) || 0);
  const words = tally.querySelector("[data-tally-words]");
  words.textContent = words.dataset.of.replace("{met}", met).replace("{tried}", tried);
  tally.querySelector("[data-tally-percent]").textContent = tried ? `${Math.round((100 * met) / tried)} %` : "";
  tally.querySelector("[data-tally-undo]").disabled = !runs.get(tally).length;
  const marks = runs.get(tally).map((kind) => {
    const mark = document.createElement("i");
    mark.className = kind;
    mark.textContent = kind === "met" ? "+" : "−";
    return mark;
  });
  tally.querySelector("[data-tally-run]").replaceChildren(...marks);
}

function change(tally, kind, by) {
  const [met, tried] = boxes(tally);
  const add = (box) => { box.value = Math.max(0, (Number.parseInt(box.value, 10) || 0) + by); };
  if (kind === "met") add(met);
  add(tried);
  tried.dispatchEvent(new Event("input", { bubbles: true }));
}

function begin(tally) {
  runs.set(tally, []);
  tally.querySelector("[data-tally-keys]").hidden = false;
  tally.querySelector("[data-tally-boxes]").addEventListener("input", () => show(tally));
  tally.addEventListener("click", (event) => {
    const add = event.target.closest("[data-tally-add]");
    if (add) {
      runs.get(tally).push(add.dataset.tallyAdd);
      change(tally, add.dataset.tallyAdd, 1);
    } else if (event.target.closest("[data-tally-undo]") && runs.get(tally).length) {
      change(tally, runs.get(tally).pop(), -1);
    }
  });
  show(tally);
}

document.querySelectorAll("[data-tally]").forEach(begin);
