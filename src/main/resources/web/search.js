// Offers names while one types; a name that is chosen, or entered whole, opens its page.
(function () {
  "use strict";
  const input = document.querySelector("header .search input");
  const list = document.getElementById("names");
  let pages = new Map();
  let asked = "";
  function open() {
    const page = pages.get(input.value.trim());
    if (page) {
      location.href = page;
    }
    return Boolean(page);
  }

  async function offer(event) {
    const text = input.value.trim();
    const chosen = event.inputType === "insertReplacementText";
    if (chosen && open()) {
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
  input.form.addEventListener("submit", function (event) {
    if (open()) {
      event.preventDefault();
    }
  });
})();
