// Adds to Fuseki's UI: our pages in its navigation, our queries to choose from, our prefixes, links from results to pages.
(function () {
  "use strict";
  const help = fetch("/queries/index.json").then((response) => response.json());

  function link(text, href) {
    const item = document.createElement("li");
    item.className = "nav-item";
    const a = document.createElement("a");
    a.className = "nav-link";
    a.textContent = text;
    a.href = href;
    item.append(a);
    return item;
  }

  function addPages(nav) {
    const pages = link("pages", "/");
    pages.id = "entente-pages";
    nav.append(pages, link("questions", "/queries/"), link("dumps", "/dump/"));
  }

  async function addQueries(editor) {
    const choice = document.createElement("select");
    choice.id = "entente-queries";
    choice.className = "form-select my-2";
    choice.setAttribute("aria-label", "A question to begin with");
    editor.before(choice);
    const known = await help;
    choice.append(new Option("A question to begin with …", ""));
    known.queries.forEach((query) => choice.append(new Option(query.question, query.text)));
    const text = editor.querySelector(".CodeMirror").CodeMirror;
    choice.addEventListener("change", () => choice.value && text.setValue(choice.value));
    if (!location.hash.includes("query=")) {
      const prefixes = Object.entries(known.prefixes).map(([name, iri]) => `PREFIX ${name}: <${iri}>`);
      text.setValue(prefixes.join("\n") + "\n\nSELECT ?event ?label\nWHERE { ?event ent:belief ?belief ; rdfs:label ?label }\nLIMIT 10");
    }
  }

  /** A resource of the store has its page here, whatever host its IRI names. */
  async function lead(event) {
    const a = event.target.closest ? event.target.closest(".yasr a[href]") : null;
    const known = await help;
    if (a && a.href.startsWith(known.base)) {
      a.href = known.path + a.getAttribute("href").slice(known.base.length) + ".html";
    }
  }
  document.addEventListener("pointerover", lead);
  document.addEventListener("focusin", lead);

  new MutationObserver(function () {
    const nav = document.querySelector("nav .navbar-nav");
    if (nav && !document.getElementById("entente-pages")) {
      addPages(nav);
    }
    const editor = document.querySelector(".yasqe");
    if (editor && editor.querySelector(".CodeMirror") && !document.getElementById("entente-queries")) {
      addQueries(editor);
    }
  }).observe(document, { childList: true, subtree: true });
})();
