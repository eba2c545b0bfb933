package org.entente.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Finds the files of a library for browsers that Maven brings as a jar. */
final class WebJar {

  private WebJar() {}

  /**
   * Returns the folder of the class path that holds the library's files.
   *
   * @param name as in the registry of npm
   */
  static String folder(String name) {
    String file = "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    try (InputStream in = WebJar.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library " + name + " is missing");
      }
      Properties properties = new Properties();
      properties.load(in);
      return "META-INF/resources/webjars/%s/%s".formatted(name, properties.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
