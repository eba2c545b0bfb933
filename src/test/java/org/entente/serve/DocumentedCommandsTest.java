package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every curl command of the docs as it stands there, and parses what it answers as RDF. */
@Timeout(60)
class DocumentedCommandsTest {

  private static final String SHOWN = "http://localhost:3030";
  private static final Pattern ACCEPT = Pattern.compile("Accept: ([^']+)'");
  private static final Pattern ENDING = Pattern.compile("\\.(ttl|jsonld|nt|rdf)$");

  @TempDir private static Path dir;
  private static Store store;
  private static Server server;

  @BeforeAll
  static void serve() throws IOException {
    store = ExampleStore.withDumps(dir.resolve("store"), List.of());
    server = Server.start(store, ExampleStore.options());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("docs/linked-data.md")).stream()
        .filter(line -> line.startsWith("curl "))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void answersWithWhatThePagePromises(String command) throws Exception {
    String run = command.replace(SHOWN + "/", server.url()).replace("curl ", "curl --fail ");
    Process process = shell(run);
    byte[] answer = process.getInputStream().readAllBytes();

    assertThat(process.waitFor()).isZero();
    assertThat(answer).isNotEmpty();
    Lang lang = lang(command);
    if (lang != null && RDFLanguages.isTriples(lang)) {
      Model model = ModelFactory.createDefaultModel();
      RDFParser.source(new ByteArrayInputStream(answer)).lang(lang).parse(model);
      assertThat(model.isEmpty()).isFalse();
    }
  }

  private static Process shell(String command) {
    try {
      return new ProcessBuilder("sh", "-c", command).start();
    } catch (IOException e) {
      return Assumptions.abort("no shell here: " + e.getMessage());
    }
  }

  private static @Nullable Lang lang(String command) {
    Matcher ending = ENDING.matcher(command);
    Matcher accept = ACCEPT.matcher(command);
    if (ending.find()) {
      return RDFLanguages.fileExtToLang(ending.group(1));
    }
    return accept.find() ? RDFLanguages.contentTypeToLang(accept.group(1)) : null;
  }
}
