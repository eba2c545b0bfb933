package org.entente.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: by the byte order mark, as declared, as UTF-8, else as windows-1252. */
final class Decoder {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:-]+)");

  private Decoder() {}

  /** Returns the text without its byte order mark. */
  static String decode(byte[] bytes, @Nullable String declared) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.ofNullable(declared)
        .flatMap(Decoder::charset)
        .flatMap(c -> strict(bytes, c))
        .or(() -> strict(bytes, StandardCharsets.UTF_8))
        .orElseGet(() -> lenient(bytes, 0, WESTERN));
  }

  static String decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /** Returns the character set that an HTML page declares in its first kilobytes. */
  static @Nullable String declaredIn(byte[] html) {
    String head = new String(html, 0, Math.min(html.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? m.group(1) : null;
  }

  /** Tells whether a text is no text: more than one character in a hundred is a control. */
  static boolean isBinary(String text) {
    long controls = text.chars().filter(Decoder::isOdd).count();
    return controls * 100 > text.length();
  }

  private static boolean isOdd(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || (c >= 0x7F && c < 0xA0 && c != 0x85)
        || c == 0xFFFD;
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      // What is declared as Latin 1 or ASCII is windows-1252 (WHATWG Encoding, section 4.2).
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(western ? WESTERN : charset).filter(c -> !c.name().startsWith("UTF-16"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(
                  charset.equals(WESTERN) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
