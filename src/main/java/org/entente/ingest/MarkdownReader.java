package org.entente.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.entente.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads Markdown with YAML front matter. */
final class MarkdownReader {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private MarkdownReader() {}

  static Draft read(InputFile file, byte[] bytes) throws Unreadable {
    String text = TextReader.check(Decoder.decode(bytes));
    Matcher front = FRONT_MATTER.matcher(text);
    boolean has = front.find();
    int body = has ? front.end() : 0;
    Found found = has ? found(front.group(1)) : Found.NOTHING;
    Node document = PARSER.parse(text.substring(body));
    List<Line> lines = new ArrayList<>();
    document.accept(new MarkdownLines(text, body, lines));
    return new Draft(
        file.stem(),
        file.source(),
        file,
        found,
        "",
        title(text, body, found),
        lines,
        Sha256.of(bytes));
  }

  private static @Nullable Mapped title(String text, int body, Found found) {
    String title = found.title();
    if (title == null) {
      return null;
    }
    int start = text.substring(0, body).indexOf(title);
    return start < 0 ? Mapped.nowhere(title) : Mapped.at(title, start);
  }

  private static Found found(String yaml) throws Unreadable {
    try {
      JsonNode node = YAML.readTree(yaml);
      return new Found(
          field(node, "title", "headline"),
          field(node, "date", "published", "pubdate"),
          field(node, "publisher", "source", "site"),
          field(node, "author", "authors", "byline"),
          field(node, "url", "link", "canonical"));
    } catch (JsonProcessingException e) {
      throw new Unreadable(
          "its front matter is no YAML: " + e.getOriginalMessage(),
          "Put values that hold a colon or a quote into double quotes.");
    }
  }

  private static @Nullable String field(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      List<String> texts = new ArrayList<>();
      if (value.isValueNode() && !value.isNull()) {
        texts.add(Tidy.tidy(value.asText()));
      }
      value.elements().forEachRemaining(e -> texts.add(Tidy.tidy(e.asText())));
      texts.removeIf(String::isEmpty);
      if (!texts.isEmpty()) {
        return String.join(", ", texts);
      }
    }
    return null;
  }
}
