package org.entente.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads a file of RDF to be checked. */
public final class GraphFile {

  private GraphFile() {}

  /** Says where a file is no RDF. */
  public static final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Reads a file, its format told by its name; of one with several graphs, all of them together.
   *
   * @throws NoSuchFileException if there is none
   * @throws MalformedException with line and column if it does not parse
   */
  public static Model read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Lang lang = RDFLanguages.pathnameToLang(file.toString());
    Dataset dataset = DatasetFactory.createTxnMem();
    try {
      RDFParser.create()
          .source(file)
          .lang(lang == null ? Lang.TURTLE : lang)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(dataset);
    } catch (RiotException e) {
      throw new MalformedException(file + " " + e.getMessage(), e);
    }
    return dataset.getUnionModel().union(dataset.getDefaultModel());
  }
}
