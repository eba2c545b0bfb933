package org.entente.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sorts any number of lines and drops doubles, on temporary files once they are many. */
final class SortedLines implements AutoCloseable {

  private final int inMemory;
  private final List<Path> runs = new ArrayList<>();
  private List<String> lines = new ArrayList<>();

  /** Creates a sorter that keeps up to that many lines in memory. */
  SortedLines(int inMemory) {
    this.inMemory = inMemory;
  }

  /** Takes a line, which must hold no line break. */
  void add(String line) {
    lines.add(line);
    if (lines.size() >= inMemory) {
      spill();
    }
  }

  private void spill() {
    lines.sort(Comparator.naturalOrder());
    try {
      Path run = Files.createTempFile("entente-sort-", ".txt");
      runs.add(run);
      try (BufferedWriter out = Files.newBufferedWriter(run)) {
        for (String line : lines) {
          out.write(line);
          out.write('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines = new ArrayList<>();
  }

  /** Hands out the lines in the order of their characters, each once. */
  void forEach(Consumer<String> sink) {
    lines.sort(Comparator.naturalOrder());
    Distinct distinct = new Distinct(sink);
    if (runs.isEmpty()) {
      lines.forEach(distinct);
    } else {
      merge(distinct);
    }
  }

  private void merge(Consumer<String> sink) {
    List<BufferedReader> readers = new ArrayList<>();
    try {
      spill();
      PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::line));
      for (Path run : runs) {
        BufferedReader reader = Files.newBufferedReader(run);
        readers.add(reader);
        push(heads, reader);
      }
      for (Head head = heads.poll(); head != null; head = heads.poll()) {
        sink.accept(head.line());
        push(heads, head.rest());
      }
      for (BufferedReader reader : readers) {
        reader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void push(PriorityQueue<Head> heads, BufferedReader rest) throws IOException {
    String line = rest.readLine();
    if (line != null) {
      heads.add(new Head(line, rest));
    }
  }

  @Override
  public void close() {
    for (Path run : runs) {
      try {
        Files.deleteIfExists(run);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Head(String line, BufferedReader rest) {}

  private static final class Distinct implements Consumer<String> {
    private final Consumer<String> sink;
    private @Nullable String last;

    Distinct(Consumer<String> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(String line) {
      if (!line.equals(last)) {
        last = line;
        sink.accept(line);
      }
    }
  }
}
