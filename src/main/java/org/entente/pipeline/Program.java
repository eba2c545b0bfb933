package org.entente.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program is. */
public final class Program {

  /** Its version as in the pom; part of every article's fingerprint. */
  public static final String VERSION = read();

  private Program() {}

  private static String read() {
    try (InputStream in = Program.class.getResourceAsStream("/entente.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
