package org.entente.serve;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * How the other commands on this machine reach the server that holds a store: its address, and a
 * secret that only those can read who may read the store's files of its owner.
 *
 * @param url address of the server, ending in a slash
 * @param token what a request must show
 */
public record Control(String url, String token) {

  /** Path of the requests. */
  static final String PATH = "/control/";

  private static final String FILE = "server.properties";

  /** Makes a new secret for a server. */
  static String newToken() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  /** Returns what the server over the store in a folder has written; empty if none runs. */
  public static Optional<Control> read(Path store) {
    Path file = store.resolve(FILE);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        new Control(properties.getProperty("url", ""), properties.getProperty("token", "")));
  }

  /** Returns the address for a request. */
  public String url(String request) {
    return url + PATH.substring(1) + request;
  }

  void write(Path store) {
    try {
      Path temp = store.resolve(FILE + ".tmp");
      Files.deleteIfExists(temp);
      if (store.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            temp,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(temp, "url=%s%ntoken=%s%n".formatted(url, token));
      Files.move(
          temp,
          store.resolve(FILE),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ServeException("Cannot write into the store " + store + ": " + e.getMessage(), e);
    }
  }

  static void delete(Path store) {
    try {
      Files.deleteIfExists(store.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
