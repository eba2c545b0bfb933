// Draws the table of relations as a picture: states are nodes, shared events edges; a click opens either.
(function () {
  "use strict";
  const place = document.querySelector(".network");
  if (!place) {
    return;
  }
  const script = document.createElement("script");
  script.src = "/web/cytoscape/cytoscape.min.js";
  script.addEventListener("load", draw);
  document.head.append(script);

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  // Others stand on an ellipse around the actor, as wide as there is room.
  function position(index, count) {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: Math.cos(angle) * (place.clientWidth / 2 - 70), y: Math.sin(angle) * (place.clientHeight / 2 - 45) };
  }

  function elements() {
    const found = [{ data: { id: "self", label: place.dataset.name, main: 1 }, position: { x: 0, y: 0 } }];
    const rows = document.querySelectorAll(".neighbours tbody tr");
    rows.forEach(function (row, index) {
      const [state, events] = row.querySelectorAll("a");
      const number = Number(events.textContent);
      const id = "n" + index;
      found.push({ data: { id: id, label: state.textContent, href: state.href }, position: position(index, rows.length) });
      found.push({
        data: {
          source: "self", target: id, label: String(number), href: events.href,
          width: Math.min(6, 1 + number / 4),
          to: Number(row.dataset.supplied) > 0 ? "triangle" : "none",
          from: Number(row.dataset.received) > 0 ? "triangle" : "none",
        },
      });
    });
    return found;
  }

  function draw() {
    place.hidden = false;
    const picture = window.cytoscape({
      container: place,
      elements: elements(),
      userZoomingEnabled: false,
      autoungrabify: true,
      style: [
        { selector: "node", style: {
          label: "data(label)", color: colour("--ink"), "background-color": colour("--received"), "font-size": 13,
          width: 18, height: 18,
          "text-valign": (node) => (node.position("y") < 0 ? "top" : "bottom"),
          "text-margin-y": (node) => (node.position("y") < 0 ? -4 : 4),
          "text-outline-color": colour("--paper"), "text-outline-width": 2 } },
        { selector: "node[main]", style: { "background-color": colour("--supplied"), width: 30, height: 30, "font-weight": "bold" } },
        { selector: "edge", style: {
          label: "data(label)", color: colour("--soft"), "font-size": 11, width: "data(width)", "line-color": colour("--edge"),
          "curve-style": "bezier", "target-arrow-shape": "data(to)", "source-arrow-shape": "data(from)",
          "target-arrow-color": colour("--supplied"), "source-arrow-color": colour("--received"),
          "arrow-scale": 0.8, "text-outline-color": colour("--paper"), "text-outline-width": 2 } },
      ],
      layout: { name: "preset", fit: false },
    });
    picture.center();
    picture.on("tap", "[href]", (event) => { location.href = event.target.data("href"); });
    picture.on("mouseover", "[href]", () => { place.style.cursor = "pointer"; });
    picture.on("mouseout", "[href]", () => { place.style.cursor = ""; });
    place.picture = picture;
  }
})();
