package org.entente.ingest;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the elements of a page whose own text belongs to its article. */
final class MainContent {

  private static final String NUMBER = "data-entente-number";
  private static final List<String> CONTAINERS =
      List.of("[itemprop=articleBody]", "article", "main");

  /** Readability's effort grows with the square of a page; larger pages are read whole. */
  private static final int MOST_ELEMENTS = 10_000;

  private MainContent() {}

  /**
   * Returns the elements that Readability keeps, or all of the page's article where Readability
   * loses more than half of its paragraphs: a lost sentence is worse than a left menu.
   */
  static Set<Element> of(Document page) {
    Set<Element> kept = readable(page);
    Element container = container(page);
    if (container == null) {
      return length(kept) >= paragraphs(page.body()) / 2 && !kept.isEmpty()
          ? kept
          : under(page.body());
    }
    return length(kept) >= paragraphs(container) / 2 ? kept : under(container);
  }

  private static @Nullable Element container(Document page) {
    for (String selector : CONTAINERS) {
      Elements found = page.select(selector);
      if (found.size() == 1 && found.get(0).hasText()) {
        return found.get(0);
      }
    }
    return null;
  }

  private static Set<Element> readable(Document page) {
    Elements all = page.getAllElements();
    if (all.size() > MOST_ELEMENTS) {
      return Set.of();
    }
    for (int i = 0; i < all.size(); i++) {
      all.get(i).attr(NUMBER, Integer.toString(i));
    }
    Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    try {
      // Readability tears the page apart, so it gets a copy; the numbers lead back.
      Document copy = page.clone();
      // It prints the page several times, and pretty printing is slow on hostile ones.
      copy.outputSettings().prettyPrint(false);
      Element content =
          new Readability4J("https://page.invalid/", copy).parse().getArticleContent();
      if (content != null) {
        for (Element element : content.select("[" + NUMBER + "]")) {
          kept.add(all.get(Integer.parseInt(element.attr(NUMBER))));
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      // A page that breaks Readability is read whole.
      kept.clear();
    }
    return kept;
  }

  private static Set<Element> under(Element container) {
    Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(container.getAllElements());
    container.select("header, footer").stream()
        .filter(e -> e.closest("article") == null)
        .flatMap(e -> e.getAllElements().stream())
        .forEach(kept::remove);
    return kept;
  }

  private static int length(Set<Element> elements) {
    return elements.stream().mapToInt(e -> e.ownText().length()).sum();
  }

  private static int paragraphs(Element container) {
    return container.select("p").stream()
        .filter(p -> p.closest("nav, aside, footer, form") == null)
        .mapToInt(p -> p.text().length())
        .sum();
  }
}
