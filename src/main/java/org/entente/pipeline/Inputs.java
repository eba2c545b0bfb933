package org.entente.pipeline;

import java.io.InputStream;
import java.util.List;
import org.entente.ingest.Ingest;
import org.entente.ingest.InputException;
import org.entente.ingest.Listing;

/** Opens files, folders and standard input as a source of articles. */
public final class Inputs {

  private Inputs() {}

  /**
   * Looks the inputs through without reading them.
   *
   * @param inputs files, folders, or {@code -} for standard input
   * @throws PipelineException if an input is missing, unreadable or of no known kind
   */
  public static ArticleSource open(Domain domain, List<String> inputs, InputStream standardInput) {
    Ingest ingest = new Ingest(domain.pack().furniture(), standardInput);
    Listing listing = list(ingest, inputs);
    return new ArticleSource(
        listing.articles(),
        (articles, skipped) ->
            ingest.read(
                listing,
                articles,
                s -> skipped.accept(new RunReport.Skip(s.source(), s.reason(), s.mend()))));
  }

  private static Listing list(Ingest ingest, List<String> inputs) {
    try {
      return ingest.list(inputs);
    } catch (InputException e) {
      throw new PipelineException(
          e.isEmpty() ? PipelineException.Kind.EMPTY_INPUT : PipelineException.Kind.INPUT,
          String.valueOf(e.getMessage()),
          e);
    }
  }
}
