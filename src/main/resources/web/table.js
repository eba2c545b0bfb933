// Sorts and filters the rows of a table where it stands; without it the server does.
(function () {
  "use strict";
  const table = document.querySelector("table.sortable");
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);

  // What is missing comes last, whichever way the rest goes.
  function compare(one, other, sign) {
    if (!one || !other) {
      return (one ? 0 : 1) - (other ? 0 : 1);
    }
    const difference = Number(one) - Number(other);
    return sign * (Number.isNaN(difference) ? one.localeCompare(other) : difference);
  }

  function sort(column) {
    const head = heads[column];
    const descending = head.getAttribute("aria-sort") === "ascending";
    heads.forEach((other) => other.setAttribute("aria-sort", "none"));
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const text = (row) => row.cells[column].textContent.trim();
    const sign = descending ? -1 : 1;
    body.append(...Array.from(body.rows).sort((a, b) => compare(text(a), text(b), sign)));
  }

  heads.forEach(function (head, column) {
    const link = head.querySelector("a");
    if (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        sort(column);
      });
    }
  });

  const filter = document.querySelector(".filter input");
  if (filter) {
    filter.addEventListener("input", function () {
      const words = filter.value.toLowerCase().split(/\s+/);
      let shown = 0;
      for (const row of body.rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        shown += row.hidden ? 0 : 1;
      }
      document.querySelector(".rows").textContent = shown + " rows";
    });
  }
})();
