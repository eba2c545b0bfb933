package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Article;
import org.entente.model.Pack;

/**
 * Reads articles out of files, folders and standard input. Start here.
 *
 * <pre>{@code
 * Ingest ingest = new Ingest(pack.furniture());
 * Listing listing = ingest.list(List.of("articles"));
 * ingest.read(listing, articles::add, skipped::add);
 * }</pre>
 *
 * <p>An input is a file, a folder (read with all below it, in the order of the names) or {@code -}
 * for standard input. The kinds of files are those of {@link Format}.
 */
public final class Ingest {

  private final Assembler assembler;
  private final InputStream standardInput;

  /** Creates an ingest without standard input. */
  public Ingest(Pack.Furniture furniture) {
    this(furniture, InputStream.nullInputStream());
  }

  /**
   * Creates an ingest.
   *
   * @param standardInput what the input {@code -} stands for; not closed
   * @throws java.util.regex.PatternSyntaxException if the furniture has a bad pattern
   */
  public Ingest(Pack.Furniture furniture, InputStream standardInput) {
    this.assembler = new Assembler(new FurnitureFilter(furniture));
    this.standardInput = standardInput;
  }

  /**
   * Lists the files that inputs stand for and counts the articles in them.
   *
   * @throws InputException if an input is missing, unreadable, empty or of no known kind
   */
  public Listing list(List<String> inputs) {
    if (inputs.isEmpty()) {
      throw new InputException("No input. Name a file, a folder, or - for standard input.");
    }
    Inputs found = new Inputs(standardInput);
    inputs.forEach(found::add);
    List<InputFile> files = found.files().stream().distinct().toList();
    long bytes = files.stream().mapToLong(Ingest::size).sum();
    return new Listing(files, found.skipped(), names(files), bytes);
  }

  private static long size(InputFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return 0;
    }
  }

  /** Lists inputs and reads them; see {@link #read(Listing, Consumer, Consumer)}. */
  public void read(List<String> inputs, Consumer<Article> articles, Consumer<Skipped> skipped) {
    read(list(inputs), articles, skipped);
  }

  /**
   * Reads the articles of a listing, one at a time.
   *
   * @param articles told of each article
   * @param skipped told of each file, record and table row that is passed over
   */
  public void read(Listing listing, Consumer<Article> articles, Consumer<Skipped> skipped) {
    listing.skipped().forEach(skipped);
    new Run(listing.names().fresh(), articles, skipped).read(listing.files());
  }

  private static Names names(List<InputFile> files) {
    Names names = new Names();
    for (InputFile file : files) {
      try {
        switch (file.format()) {
          case JSON_LINES -> JsonLinesReader.names(file, names::count);
          case WARC -> WarcFileReader.names(file, names::count);
          default -> names.count(file.stem());
        }
      } catch (IOException | RuntimeException e) {
        // The reading pass reports it.
      }
    }
    return names;
  }

  /** One reading of a listing. */
  private final class Run {
    private final Names names;
    private final Consumer<Article> articles;
    private final Consumer<Skipped> skipped;
    private final Map<Path, MetadataTable> tables = new HashMap<>();

    Run(Names names, Consumer<Article> articles, Consumer<Skipped> skipped) {
      this.names = names;
      this.articles = articles;
      this.skipped = skipped;
    }

    void read(List<InputFile> files) {
      for (InputFile file : files) {
        try {
          readFile(file);
        } catch (Unreadable e) {
          skipped.accept(e.skipped(file.source()));
        } catch (IOException e) {
          skipped.accept(Unreadable.broken(e).skipped(file.source()));
        }
      }
    }

    private void readFile(InputFile file) throws IOException, Unreadable {
      switch (file.format()) {
        case JSON_LINES -> JsonLinesReader.read(file, this::accept, skipped);
        case WARC -> WarcFileReader.read(file, this::accept, skipped);
        default -> accept(Unreadable.guard(() -> draft(file, Bytes.all(file.path()))));
      }
    }

    private static Draft draft(InputFile file, byte[] bytes) throws Unreadable {
      return switch (file.format()) {
        case MARKDOWN -> MarkdownReader.read(file, bytes);
        case HTML -> HtmlReader.read(file, file.stem(), file.source(), bytes, null, null);
        default -> TextReader.read(file, bytes);
      };
    }

    private void accept(Draft draft) {
      Article article;
      try {
        article = Unreadable.guard(() -> article(draft));
      } catch (Unreadable e) {
        skipped.accept(e.skipped(draft.source()));
        return;
      } catch (IOException e) {
        skipped.accept(Unreadable.broken(e).skipped(draft.source()));
        return;
      }
      articles.accept(article);
    }

    private Article article(Draft draft) throws Unreadable {
      Optional<String> name = names.unique(draft.name(), draft.hash());
      if (name.isEmpty()) {
        throw new Unreadable(
            "was read before under the same name", "Remove one of the two; they are the same.");
      }
      return assembler.article(name.get(), draft, table(draft.file()).of(draft.name()));
    }

    private MetadataTable table(InputFile file) {
      if (file.source().equals("-")) {
        return MetadataTable.none();
      }
      Path absolute = file.path().toAbsolutePath();
      Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
      String shown = file.source().replaceFirst("/?[^/]*$", "");
      return tables.computeIfAbsent(folder, f -> MetadataTable.read(f, shown, skipped));
    }
  }
}
