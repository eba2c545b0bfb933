// Adds our own pages to the navigation of Fuseki's UI once it is drawn.
(function () {
  "use strict";
  function link(text, href) {
    const item = document.createElement("li");
    item.className = "nav-item";
    const a = document.createElement("a");
    a.className = "nav-link";
    a.textContent = text;
    a.href = href;
    item.appendChild(a);
    return item;
  }
  const observer = new MutationObserver(function () {
    const nav = document.querySelector("nav .navbar-nav");
    if (nav && !document.getElementById("entente-questions")) {
      const questions = link("questions", "/queries/");
      questions.id = "entente-questions";
      nav.appendChild(questions);
      nav.appendChild(link("dumps", "/dump/"));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
})();
