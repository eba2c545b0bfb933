package org.entente.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which domain pack to use, and where the IRIs of the graph begin. */
final class PackOptions {

  static final String DEFAULT_BASE = "https://w3id.org/entente/id/";

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "Domain pack to use in place of the one that the program brings along.")
  private @Nullable Path pack;

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      converter = BaseIri.class,
      description = {
        "IRI that those of all resources begin with",
        "(default: that of the store, for a new one " + DEFAULT_BASE + ")."
      })
  private @Nullable String baseIri;

  /** Returns the folder of another pack, or null for the program's own. */
  @Nullable Path pack() {
    if (pack != null && !Files.isDirectory(pack)) {
      throw Problem.PACK_WRONG.error(
          "there is no domain pack at " + pack, "give a folder of Turtle files like ontology/");
    }
    return pack;
  }

  /** Returns these options as they stand on a command line, for a process in another folder. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (pack != null) {
      arguments.addAll(List.of("--pack", pack.toAbsolutePath().toString()));
    }
    if (baseIri != null) {
      arguments.addAll(List.of("--base-iri", baseIri));
    }
    return arguments;
  }

  boolean hasBaseIri() {
    return baseIri != null;
  }

  String baseIri() {
    return baseIri == null ? DEFAULT_BASE : baseIri;
  }

  /** Takes absolute http(s) IRIs that paths can be put behind. */
  static final class BaseIri implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      URI iri;
      try {
        iri = URI.create(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + value + "' is no IRI");
      }
      boolean web = "http".equals(iri.getScheme()) || "https".equals(iri.getScheme());
      if (!web || iri.getHost() == null || !value.endsWith("/")) {
        throw new TypeConversionException(
            "'" + value + "' does not begin with http(s)://HOST and end with /");
      }
      return value;
    }
  }
}
