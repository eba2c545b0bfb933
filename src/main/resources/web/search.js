// Offers names while one types; choosing one opens its page.
(function () {
  "use strict";
  const input = document.querySelector("header .search input");
  const list = document.getElementById("names");
  let pages = new Map();
  let asked = "";
  async function offer() {
    const text = input.value.trim();
    const page = pages.get(text);
    if (page) {
      location.href = page;
      return;
    }
    if (text.length < 2 || text === asked) {
      return;
    }
    asked = text;
    const response = await fetch("/search.json?q=" + encodeURIComponent(text));
    if (!response.ok || asked !== text) {
      return;
    }
    const found = await response.json();
    pages = new Map();
    list.replaceChildren(
      ...found.map(function (hit) {
        const option = document.createElement("option");
        option.value = hit.label;
        option.label = hit.label + " (" + hit.kind + ")";
        pages.set(hit.label, hit.href);
        return option;
      })
    );
  }
  input.addEventListener("input", offer);
})();
