package org.entente.pack;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.entente.model.Sha256;

/**
 * The Turtle files of a pack: their triples, and their text for telling lines.
 *
 * @param texts text by the file's path below the pack's folder
 * @param model all their triples
 * @param version SHA-256, in hexadecimal, of names and texts
 */
public record PackFiles(Map<String, String> texts, Model model, String version) {

  private static final String SHIPPED = "/ontology/entente.ttl";

  /**
   * Reads the pack that comes with the program.
   *
   * @throws PackException if a file can't be parsed
   */
  public static PackFiles shipped() {
    URL ontology = PackFiles.class.getResource(SHIPPED);
    if (ontology == null) {
      throw new PackException("the program comes without its ontology; name one with --pack DIR");
    }
    try {
      URI uri = ontology.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/ontology"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new PackException("cannot read the ontology inside the program: " + e.getMessage(), e);
    }
  }

  /**
   * Reads every {@code .ttl} file below a folder.
   *
   * @throws PackException if there is none, or one can't be read or parsed
   */
  public static PackFiles read(Path folder) {
    Map<String, String> texts = texts(folder);
    if (texts.isEmpty()) {
      throw new PackException("no .ttl files in the pack " + folder);
    }
    Model model = ModelFactory.createDefaultModel();
    texts.forEach((name, text) -> parse(name, text, model));
    return new PackFiles(texts, model, hash(texts));
  }

  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new PackException("cannot read the pack " + folder + ": " + e.getMessage(), e);
    }
    return texts;
  }

  private static void parse(String name, String text, Model model) {
    try {
      RDFParser.create()
          .source(new StringReader(text))
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (RiotException e) {
      throw new PackException(name + ": " + e.getMessage(), e);
    }
  }

  private static String hash(Map<String, String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
    return Sha256.of(all.toString());
  }

  /**
   * Returns "file:line" of the place where a resource is described, or its IRI if none is found.
   */
  String place(Resource resource) {
    String name = resource.isAnon() ? "" : resource.getLocalName();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      List<String> lines = file.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!name.isEmpty() && lines.get(i).matches("[\\w-]*:?\\Q" + name + "\\E\\s.*")) {
          return file.getKey() + ":" + (i + 1);
        }
      }
    }
    return resource.toString();
  }
}
