package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of file that can be read. */
public enum Format {
  TEXT(".txt", ".text"),
  MARKDOWN(".md", ".markdown"),
  HTML(".html", ".htm", ".xhtml"),
  JSON_LINES(".jsonl.gz", ".ndjson.gz", ".jsonl", ".ndjson"),
  WARC(".warc.gz", ".warc");

  // Made by List.of, which the checker cannot see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** Returns the format of a file by its ending. */
  static Optional<Format> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> f.endings.stream().anyMatch(name::endsWith)).findFirst();
  }

  /** Guesses the format of a stream without a name by its first bytes, unpacked. */
  static Format ofContent(byte[] start) {
    String head = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    if (head.startsWith("\u00EF\u00BB\u00BF")) {
      head = head.substring(3).stripLeading();
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (head.startsWith("WARC/")) {
      return WARC;
    }
    if (head.startsWith("{")) {
      return JSON_LINES;
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return HTML;
    }
    return head.startsWith("---\n") || head.startsWith("---\r\n") ? MARKDOWN : TEXT;
  }

  /** Returns all endings, for messages. */
  static String allEndings() {
    return Stream.of(values()).flatMap(f -> f.endings.stream()).collect(Collectors.joining(", "));
  }

  /** Tells whether one file holds many articles. */
  boolean isCollection() {
    return this == JSON_LINES || this == WARC;
  }

  String stem(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return endings.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(e -> fileName.substring(0, fileName.length() - e.length()))
        .orElse(fileName);
  }
}
