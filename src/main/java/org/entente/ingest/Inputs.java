package org.entente.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the files that the user's inputs stand for. */
final class Inputs {

  private final InputStream standardInput;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  List<InputFile> files() {
    return files;
  }

  List<Skipped> skipped() {
    return skipped;
  }

  /**
   * Adds the files of an input.
   *
   * @throws InputException if it names nothing readable
   */
  void add(String input) {
    if (input.equals("-")) {
      addStandardInput();
      return;
    }
    Path path = path(input);
    if (Files.isDirectory(path)) {
      addFolder(path, input);
    } else {
      addFile(path, input);
    }
  }

  private static Path path(String input) {
    try {
      Path path = Path.of(input);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new InputException("Input \"" + input + "\" is no path: " + e.getReason() + ".");
    }
    throw new InputException(
        "Input \""
            + input
            + "\" does not exist. Check the path; it is relative to "
            + Path.of("").toAbsolutePath()
            + ".");
  }

  private void addFile(Path path, String input) {
    Optional<Format> format = Format.ofName(path.getFileName().toString());
    if (format.isEmpty()) {
      throw new InputException(
          "Input \""
              + input
              + "\" is of no known kind. Rename or convert it to one of "
              + Format.allEndings()
              + ".");
    }
    if (!Files.isReadable(path)) {
      throw new InputException("Input \"" + input + "\" may not be read. Change its permissions.");
    }
    files.add(new InputFile(path, input, format.get()));
  }

  private void addFolder(Path folder, String input) {
    int before = files.size();
    if (!Files.isReadable(folder)) {
      throw new InputException("Folder \"" + input + "\" may not be read. Change its permissions.");
    }
    walk(folder, input.replaceFirst("(?<=.)/+$", ""));
    if (files.size() == before) {
      throw InputException.empty(
          "Folder \""
              + input
              + "\" holds nothing to read. Put articles into it: "
              + Format.allEndings()
              + ".");
    }
  }

  private void walk(Path folder, String shown) {
    for (Path path : children(folder, shown)) {
      String name = path.getFileName().toString();
      String source = shown.endsWith("/") ? shown + name : shown + "/" + name;
      if (name.startsWith(".") || name.equals(MetadataTable.FILE_NAME)) {
        continue;
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        walk(path, source);
      } else if (Files.isRegularFile(path)) {
        Format.ofName(name)
            .ifPresentOrElse(
                f -> files.add(new InputFile(path, source, f)), () -> skipped.add(unknown(source)));
      }
    }
  }

  private List<Path> children(Path folder, String shown) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      skipped.add(Unreadable.broken(e).skipped(shown));
    }
    children.sort(Comparator.comparing(p -> p.getFileName().toString()));
    return children;
  }

  private static Skipped unknown(String source) {
    return new Skipped(
        source, "is of no known kind", "Convert it to one of " + Format.allEndings() + ".");
  }

  /** Keeps standard input in a file, because it is gone through twice. */
  private void addStandardInput() {
    try {
      Path path = Files.createTempFile("entente-stdin", null);
      path.toFile().deleteOnExit();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
        standardInput.transferTo(out);
      }
      if (Files.size(path) == 0) {
        throw InputException.empty(
            "Standard input is empty. Pipe an article or JSON Lines into it, or name a file.");
      }
      files.add(new InputFile(path, "-", Format.ofContent(head(path))));
    } catch (IOException e) {
      throw new InputException("Standard input cannot be read: " + e.getMessage() + ".");
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Bytes.unpacked(path)) {
      return in.readNBytes(1024);
    }
  }
}
