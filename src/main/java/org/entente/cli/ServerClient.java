package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.serve.Control;
import org.entente.store.DumpFormat;
import org.entente.store.ResultFormat;
import org.jspecify.annotations.Nullable;

/** Asks the server that has a store open to do what this process cannot. */
final class ServerClient implements StoreReader {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String EXIT = "exit ";

  private final Control control;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  private ServerClient(Control control) {
    this.control = control;
  }

  /**
   * Returns the way to the server over a store; empty if none runs.
   *
   * @param url address to use in place of the one that the server noted; null for that one
   */
  static Optional<ServerClient> of(Path store, @Nullable String url) {
    Optional<Control> noted = Control.read(store);
    if (url == null) {
      // The note of a server that was killed stays behind.
      return noted.map(ServerClient::new).filter(ServerClient::isThere);
    }
    Control control =
        noted.orElseThrow(
            () ->
                Problem.SERVER.error(
                    "no server has the store " + store, "give the --store that it serves"));
    String address = url.endsWith("/") ? url : url + "/";
    ServerClient client = new ServerClient(new Control(address, control.token()));
    if (!client.isThere()) {
      throw Problem.SERVER.error("no server answers at " + url, "check the address");
    }
    return Optional.of(client);
  }

  private boolean isThere() {
    try {
      HttpRequest health =
          HttpRequest.newBuilder(URI.create(control.url() + "health")).timeout(PATIENCE).build();
      return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
    } catch (ConnectException | HttpConnectTimeoutException | IllegalArgumentException e) {
      return false;
    } catch (IOException e) {
      throw lost(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Builds; prints what the server prints, and returns the exit code there. */
  int build(List<String> arguments, InputStream input, BaseCommand command) {
    BodyPublisher body =
        BodyPublishers.ofInputStream(
            () -> new SequenceInputStream(new ByteArrayInputStream(json(arguments)), input));
    HttpResponse<Stream<String>> answer = send("build", body, BodyHandlers.ofLines());
    requireOk(answer.statusCode());
    Iterator<String> lines = answer.body().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith(EXIT) && !lines.hasNext()) {
        return Integer.parseInt(line.substring(EXIT.length()));
      }
      command.console().err().println(line);
    }
    throw Problem.SERVER.error(
        "the server at " + control.url() + " ended during the build", "start it and build again");
  }

  private static byte[] json(List<String> arguments) {
    try {
      return (new ObjectMapper().writeValueAsString(arguments) + "\n").getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void query(String text, ResultFormat format, Duration limit, OutputStream out)
      throws IOException {
    String request =
        "query?format=%s&timeout=%d"
            .formatted(format.name().toLowerCase(Locale.ROOT), limit.toSeconds());
    HttpResponse<InputStream> answer =
        send(request, BodyPublishers.ofString(text), BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      switch (answer.statusCode()) {
        case 400 -> throw Problem.QUERY_MALFORMED.error(message(body));
        case 503 -> throw Problem.QUERY_LIMIT.error(message(body));
        default -> {
          requireOk(answer.statusCode());
          body.transferTo(out);
        }
      }
    }
  }

  @Override
  public void dump(DumpFormat format, @Nullable String graph, OutputStream out) throws IOException {
    String request = "dump?format=" + format.name().toLowerCase(Locale.ROOT);
    HttpResponse<InputStream> answer =
        send(
            request,
            BodyPublishers.ofString(graph == null ? "" : graph),
            BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      requireOk(answer.statusCode());
      body.transferTo(out);
    }
  }

  /** The server has the store open, not this. */
  @Override
  public void close() {}

  private static String message(InputStream body) throws IOException {
    return new String(body.readAllBytes(), UTF_8);
  }

  private <T> HttpResponse<T> send(String request, BodyPublisher body, BodyHandler<T> handler) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(control.url(request)))
              .header("Authorization", "Bearer " + control.token())
              .POST(body)
              .build(),
          handler);
    } catch (IOException e) {
      throw lost(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void requireOk(int status) {
    if (status != 200) {
      throw Problem.SERVER.error(
          "the server at %s refuses (status %d)".formatted(control.url(), status),
          "check that it serves this store, and runs on this machine");
    }
  }

  private UserError lost(IOException e) {
    return Problem.SERVER.error(
        "the server at " + control.url() + " does not answer", "see whether it still runs", e);
  }

  private static UserError interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return Problem.INTERNAL.error("interrupted", "run it again", e);
  }
}
