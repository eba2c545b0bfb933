package org.entente.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of itself: JSON-LD, then meta tags, then its time element. */
final class HtmlMetadata {

  private static final ObjectMapper JSON = new ObjectMapper();

  private HtmlMetadata() {}

  static Found of(Document page) {
    return linkedData(page).or(metaTags(page));
  }

  private static Found metaTags(Document page) {
    String title = meta(page, "og:title", "twitter:title", "dc.title", "dcterms.title", "headline");
    String date =
        meta(
            page,
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "article.published",
            "citation_publication_date");
    return new Found(
        Found.first(title, text(page, "head > title")),
        Found.first(date, time(page)),
        meta(page, "og:site_name", "dc.publisher", "dcterms.publisher", "publisher"),
        author(meta(page, "author", "article:author", "dc.creator", "dcterms.creator", "byl")),
        Found.first(link(page), meta(page, "og:url")));
  }

  /** Facebook wants an address as the author, which is no name. */
  private static @Nullable String author(@Nullable String author) {
    return author == null || author.startsWith("http") ? null : author.replaceFirst("^By ", "");
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return Tidy.tidy(meta.attr("content"));
        }
      }
    }
    return null;
  }

  private static @Nullable String time(Document page) {
    String[] selectors = {
      "time[itemprop=datePublished]",
      "time[pubdate]",
      "[itemprop=datePublished]",
      "article time",
      "header time",
      "main time"
    };
    for (String selector : selectors) {
      Element time = page.selectFirst(selector);
      if (time != null) {
        return Found.first(time.attr("datetime"), time.attr("content"), time.text());
      }
    }
    List<Element> times = page.select("time");
    return times.size() == 1
        ? Found.first(times.get(0).attr("datetime"), times.get(0).text())
        : null;
  }

  private static @Nullable String link(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    return link == null || !link.attr("href").startsWith("http") ? null : link.attr("href");
  }

  private static @Nullable String text(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : Found.first(Tidy.tidy(element.text()));
  }

  private static Found linkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Found found = article(JSON.readTree(script.data()), 0);
        if (found != null) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // Broken linked data is common; the meta tags may know.
      }
    }
    return Found.NOTHING;
  }

  private static @Nullable Found article(JsonNode node, int depth) {
    if (node.isObject()
        && node.path("@type").toString().matches(".*(Article|Posting|Report)\".*")) {
      return new Found(
          text(node.path("headline")),
          text(node.path("datePublished")),
          text(node.path("publisher")),
          text(node.path("author")),
          text(node.path("url")));
    }
    List<JsonNode> inner = new ArrayList<>();
    (node.isArray() ? node : node.path("@graph")).elements().forEachRemaining(inner::add);
    for (JsonNode child : inner) {
      Found found = depth > 3 ? null : article(child, depth + 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode node) {
    if (node.isArray()) {
      List<String> texts = new ArrayList<>();
      for (JsonNode child : node) {
        String text = text(child);
        if (text != null) {
          texts.add(text);
        }
      }
      return texts.isEmpty() ? null : String.join(", ", texts);
    }
    String text = node.isObject() ? node.path("name").asText("") : node.asText("");
    return Found.first(Tidy.tidy(text.replace("&amp;", "&")));
  }
}
