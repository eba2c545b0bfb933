package org.entente.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Edtf;
import org.entente.model.OffsetMap;
import org.entente.model.Sha256;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes an article out of a draft. */
final class Assembler {

  private static final String GAP = "\n\n";

  private final FurnitureFilter filter;

  Assembler(FurnitureFilter filter) {
    this.filter = filter;
  }

  /**
   * Makes the article.
   *
   * @param table what the folder's table says of it
   */
  Article article(String name, Draft draft, Found table) throws Unreadable {
    Found found = table.or(draft.found());
    Prose prose = Prose.of(filter, draft, found.title());
    List<Line> lines = prose.lines();
    if (lines.isEmpty()) {
      throw new Unreadable(
          "holds nothing but page furniture", "Save the article's text, not the page around it.");
    }
    Mapped.Builder text = new Mapped.Builder();
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      if (text.length() > 0) {
        text.append(Mapped.nowhere(GAP));
      }
      int start = text.length();
      text.append(line.text());
      blocks.add(new Block(Objects.requireNonNull(line.kind()), new Span(start, text.length())));
    }
    Mapped whole = text.build();
    Article.Metadata metadata =
        new Article.Metadata(
            found.title() != null ? found.title() : prose.title(),
            published(table, draft, found, prose),
            Found.first(found.publisher(), host(found.url())),
            found.author(),
            found.url(),
            draft.file().source(),
            Found.first(prose.filedFrom(), FilingPlace.of(draft.dateline())));
    return new Article(
        name, metadata, whole.text(), blocks, offsets(whole), checksum(metadata, whole, blocks));
  }

  private static @Nullable Edtf published(Found table, Draft draft, Found found, Prose prose) {
    String listed = table.date();
    Edtf date = listed == null ? null : MetadataTable.edtf(listed);
    if (date == null) {
      date = Dates.parse(listed);
    }
    if (date == null) {
      date = Dates.parse(draft.found().date());
    }
    if (date == null) {
      date = Dates.ofUrl(found.url());
    }
    if (date == null) {
      date = Dateline.dateIn(draft.dateline());
    }
    return date == null ? prose.date() : date;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      String host = url.replaceFirst("^[a-zA-Z]+://(?:www\\.)?", "").replaceFirst("[/:?#].*", "");
      return host.matches("[A-Za-z0-9.-]+") ? host : null;
    }
  }

  static OffsetMap offsets(Mapped text) {
    List<OffsetMap.Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean goesOn =
          i < text.length()
              && text.origin(start) != Mapped.NOWHERE
              && text.origin(i) == text.origin(i - 1) + 1;
      if (!goesOn) {
        if (text.origin(start) != Mapped.NOWHERE) {
          pieces.add(new OffsetMap.Piece(start, text.origin(start), i - start));
        }
        start = i;
      }
    }
    return new OffsetMap(pieces);
  }

  /** The source is left out: an article that lies elsewhere is the same. */
  private static String checksum(Article.Metadata metadata, Mapped text, List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    String[] parts = {
      metadata.title(),
      String.valueOf(metadata.published()),
      metadata.publisher(),
      metadata.author(),
      metadata.url(),
      metadata.filedFrom(),
      blocks.toString(),
      text.text()
    };
    for (String part : parts) {
      all.append(part == null ? -1 : part.length()).append(':').append(part).append('\n');
    }
    return Sha256.of(all.toString());
  }
}
