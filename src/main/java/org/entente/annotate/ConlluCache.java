package org.entente.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.entente.model.Sha256;

/**
 * Keeps annotated articles on disk, one gzipped CoNLL-U file each, by the hash of their prose and
 * of the annotator's version. A damaged file counts as missing.
 */
public final class ConlluCache {

  private final Path folder;

  /** Keeps the files below a folder, which is made when it is needed. */
  public ConlluCache(Path folder) {
    this.folder = folder;
  }

  /** Returns the annotated article if its prose was annotated before. */
  public Optional<AnnotatedArticle> get(Article article) {
    Path file = file(article);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new AnnotatedArticle(article, Conllu.read(text)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps an annotated article.
   *
   * @throws UncheckedIOException if the file can't be written
   */
  public void put(AnnotatedArticle article) {
    Path file = file(article.article());
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
      try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
        out.write(Conllu.write(article.sentences()).getBytes(StandardCharsets.UTF_8));
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the annotation of " + file, e);
    }
  }

  private Path file(Article article) {
    StringBuilder content = new StringBuilder(CoreNlpAnnotator.VERSION);
    article.blocks().forEach(content::append);
    String hash = Sha256.of(content.append(article.text()).toString());
    return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2) + ".conllu.gz");
  }
}
