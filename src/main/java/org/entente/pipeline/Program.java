package org.entente.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What this program is. */
public final class Program {

  /** Its version as in the pom. */
  public static final String VERSION = version();

  /** The packages whose code decides what the graphs say. */
  private static final List<String> DECIDING =
      List.of(
          "model",
          "pack",
          "annotate",
          "wordnet",
          "extract",
          "link",
          "consolidate",
          "vocab",
          "rdf",
          "validate");

  private Program() {}

  private static String version() {
    try (InputStream in = Program.class.getResourceAsStream("/entente.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the version with a hash of the code that makes the graphs, so that articles are read
   * again after a change of the program even where its version stays.
   */
  public static String fingerprint() {
    return VERSION + "+" + Holder.CODE;
  }

  /** Hashed on first use: most commands do not need it. */
  private static final class Holder {
    static final String CODE = codeHash();
  }

  private static String codeHash() {
    try {
      Path place = Path.of(location());
      if (Files.isDirectory(place)) {
        return hash(place.resolve("org/entente"));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return hash(jar.getPath("org/entente"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI location() {
    try {
      return Program.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(Path root) throws IOException {
    MessageDigest sha = sha256();
    for (String name : DECIDING) {
      Path folder = root.resolve(name);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> walk = Files.walk(folder)) {
          for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
            sha.update(Files.readAllBytes(file));
          }
        }
      }
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 6);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
