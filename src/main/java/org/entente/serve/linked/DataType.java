package org.entente.serve.linked;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.entente.serve.pages.Links;
import org.entente.store.DumpFormat;

/** What a resource can be had as: its page, and its data in several forms. */
enum DataType {
  TURTLE(DumpFormat.TURTLE, "text/turtle"),
  JSONLD(DumpFormat.JSONLD, "application/ld+json", "application/json"),
  NT(DumpFormat.NT, "application/n-triples", "text/plain"),
  RDFXML(DumpFormat.RDFXML, "application/rdf+xml", "application/xml");

  private static final List<String> PAGE_TYPES = List.of("text/html", "application/xhtml+xml");

  private final DumpFormat format;
  private final ImmutableList<String> asked;

  DataType(DumpFormat format, String... asked) {
    this.format = format;
    this.asked = ImmutableList.copyOf(asked);
  }

  DumpFormat format() {
    return format;
  }

  /** Returns the ending of the paths of its documents, with the dot. */
  String ending() {
    return "." + format.extension();
  }

  String mediaType() {
    return format.mediaType();
  }

  /** Returns the type whose ending a path has. */
  static Optional<DataType> ofPath(String path) {
    return Arrays.stream(values()).filter(type -> path.endsWith(type.ending())).findFirst();
  }

  /**
   * Returns the ending that a client asks for by its header {@code Accept}: that of the page or of
   * data; Turtle if it does not care, nothing if it wants none of them.
   *
   * @param withPage whether there is a page as well
   */
  static Optional<String> negotiate(String accept, boolean withPage) {
    QuotedQualityCSV ranges = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    ranges.addValue(accept.isBlank() ? "*/*" : accept);
    return ranges.getValues().stream()
        .map(range -> range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
        .flatMap(range -> endings(range, withPage))
        .findFirst();
  }

  private static Stream<String> endings(String range, boolean withPage) {
    Stream<String> data =
        Arrays.stream(values())
            .filter(type -> type.asked.stream().anyMatch(offer -> accepts(range, offer)))
            .map(DataType::ending);
    boolean page = withPage && PAGE_TYPES.stream().anyMatch(offer -> accepts(range, offer));
    return Stream.concat(data, page ? Stream.of(Links.ENDING) : Stream.empty());
  }

  private static boolean accepts(String range, String offer) {
    return range.equals("*/*")
        || range.equals(offer)
        || range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1));
  }
}
