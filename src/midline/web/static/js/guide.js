// Going back by the browser's own button loses no answer: a question then opens with the newest answers of this tab.
// The addresses that the browser goes back to hold the answers of then. The newest lies in sessionStorage only (this
// tab, until it closes), and is no more than the address that the tab's history has anyway. The words are never there.
const KEY = "midline-guide";
const shown = document.querySelector("[data-guide-token]")?.dataset.guideToken;

function newest(back) {
  const latest = sessionStorage.getItem(KEY);
  if (back && latest && latest !== shown) {
    // The page may hold newer answers than its address: the words that came with a question are shown at the old one.
    location.replace(location.pathname.replace(/^\/guide\/[^/]+\//, `/guide/${latest}/`));
  } else {
    sessionStorage.setItem(KEY, shown);
  }
}

if (shown) {
  newest(performance.getEntriesByType("navigation")[0]?.type === "back_forward");
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) newest(true);
  });
}
