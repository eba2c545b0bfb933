package org.entente.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.evaluate.Gold;
import org.entente.evaluate.GoldReader;

/** Reads the gold files of a folder; one that is malformed is told and passed over. */
final class GoldFiles {

  private static final String ENDING = ".gold.json";

  private final BaseCommand command;
  private final SortedMap<String, Path> files;
  private boolean malformed;

  private GoldFiles(BaseCommand command, SortedMap<String, Path> files) {
    this.command = command;
    this.files = files;
  }

  /** Looks for gold in a folder. */
  static GoldFiles in(Path folder, BaseCommand command) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : found) {
        String name = file.getFileName().toString();
        files.put(name.substring(0, name.length() - ENDING.length()), file);
      }
    } catch (NotDirectoryException e) {
      throw Problem.INPUT_UNREADABLE.error(
          folder + " is no folder", "give the folder of the gold files", e);
    }
    if (files.isEmpty()) {
      throw Problem.INPUT_EMPTY.error(
          "there is no gold in " + folder,
          "put files NAME" + ENDING + " for articles NAME into it");
    }
    return new GoldFiles(command, files);
  }

  /** Tells whether a file was passed over. */
  boolean hasMalformed() {
    return malformed;
  }

  /**
   * Reads the gold of some articles.
   *
   * @param articles their names; all if empty
   */
  List<Gold> read(GoldReader reader, List<String> articles) throws IOException {
    List<Gold> golds = new ArrayList<>();
    for (String article : articles.isEmpty() ? files.keySet() : new TreeSet<>(articles)) {
      Path file = files.get(article);
      if (file == null) {
        throw unknown(article);
      }
      GoldReader.Reading reading = reader.read(article, Files.readAllBytes(file));
      reading.problems().forEach(problem -> tell(file, problem));
      if (reading.gold() != null) {
        golds.add(reading.gold());
      }
    }
    return golds;
  }

  private UserError unknown(String article) {
    List<String> near = NearNames.of(article, files.keySet());
    return command.usage(
        "--articles: there is no gold of '"
            + article
            + "'"
            + (near.isEmpty() ? "" : ", did you mean " + String.join(", ", near) + "?"));
  }

  private void tell(Path file, GoldReader.Problem problem) {
    malformed = true;
    String what = file + ": " + problem.place() + ": " + problem.what();
    command.console().err().println(Problem.GOLD_MALFORMED.error(what, problem.mend()).line());
  }
}
