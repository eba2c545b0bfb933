package org.entente.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.entente.model.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles that stand one a line as JSON objects with {@code text} and possibly {@code id},
 * {@code title}, {@code date}, {@code dateline}, {@code publisher}, {@code author} and {@code url}.
 *
 * <p>Offsets lead into the string of {@code text}; the headline, a field of its own, leads nowhere.
 */
final class JsonLinesReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEND =
      "Write one JSON object a line, such as {\"id\": \"a1\", \"date\": \"2018-05-14\", \"text\": \"…\"}.";

  private JsonLinesReader() {}

  /** Reads line by line; a bad line is passed over. */
  static void read(InputFile file, Consumer<Draft> drafts, Consumer<Skipped> skipped)
      throws IOException {
    int number = 0;
    try (InputStream in = Bytes.unpacked(file.path())) {
      for (ByteLines lines = new ByteLines(in); lines.next(); ) {
        number = lines.number();
        try {
          Draft draft = guarded(file, number, lines.bytes());
          if (draft != null) {
            drafts.accept(draft);
          }
        } catch (Unreadable e) {
          skipped.accept(e.skipped(file.source() + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new IOException("broken off after line " + number + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Draft guarded(InputFile file, int number, byte @Nullable [] line)
      throws Unreadable {
    try {
      return draft(file, number, line);
    } catch (RuntimeException | StackOverflowError e) {
      throw Unreadable.broken(e);
    }
  }

  private static @Nullable Draft draft(InputFile file, int number, byte @Nullable [] line)
      throws Unreadable {
    JsonNode node = parse(line);
    if (node == null) {
      return null;
    }
    if (!node.path("text").isTextual()) {
      throw new Unreadable("is no JSON object with a string \"text\"", MEND);
    }
    String text = TextReader.check(node.path("text").asText());
    Found found =
        new Found(
            field(node, "title"),
            field(node, "date"),
            Found.first(field(node, "publisher"), field(node, "source")),
            field(node, "author"),
            field(node, "url"));
    String dateline = field(node, "dateline");
    String title = found.title();
    return new Draft(
        name(file, number, node),
        file.source() + ":" + number,
        file,
        found,
        dateline == null ? "" : dateline,
        title == null ? null : Mapped.nowhere(title),
        Layout.lines(Mapped.at(text, 0)),
        Sha256.of(node.toString()));
  }

  private static @Nullable JsonNode parse(byte @Nullable [] line) throws Unreadable {
    if (line == null) {
      throw Unreadable.tooLarge();
    }
    String json = Decoder.decode(line).strip();
    if (json.isEmpty()) {
      return null;
    }
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Unreadable("is no JSON: " + e.getOriginalMessage(), MEND);
    }
  }

  /** Passes the names of all articles on, without reading more of them. */
  static void names(InputFile file, Consumer<String> names) throws IOException {
    try (InputStream in = Bytes.unpacked(file.path())) {
      for (ByteLines lines = new ByteLines(in); lines.next(); ) {
        try {
          JsonNode node = parse(lines.bytes());
          if (node != null && node.path("text").isTextual()) {
            names.accept(name(file, lines.number(), node));
          }
        } catch (Unreadable e) {
          // The reading pass reports it.
        }
      }
    }
  }

  private static String name(InputFile file, int number, JsonNode node) {
    String id = field(node, "id");
    return id == null ? file.stem() + "-" + number : id;
  }

  private static @Nullable String field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isValueNode() || value.isNull()) {
      return null;
    }
    String text = Tidy.tidy(value.asText());
    return text.isEmpty() ? null : text;
  }
}
