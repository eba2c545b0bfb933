package org.entente.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * So much of a text as it takes to find its near-duplicates, without the text itself.
 *
 * <p>A text is the set of its runs of five words. Of the hashes of all runs a sketch keeps the
 * least ones, which are a random sample: what share of the least ones of two texts together is in
 * both estimates what share of all runs is (Broder, On the resemblance and containment of
 * documents, 1997).
 *
 * @param runs how many different runs of words the text has
 * @param least the least hashes of them
 */
public record Sketch(int runs, SortedSet<Integer> least) {

  private static final int RUN = 5;
  private static final int LEAST = 128;

  /** Share of the shorter text from which on it is thought to be taken over. */
  private static final double COPY = 0.5;

  /** The sketch of a text that is too short or not known: no text is a duplicate of it. */
  public static final Sketch NONE = new Sketch(0, Collections.emptySortedSet());

  public Sketch {
    least = Collections.unmodifiableSortedSet(new TreeSet<>(least));
  }

  /** Sketches a text. */
  public static Sketch of(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    TreeSet<Integer> hashes = new TreeSet<>();
    runs(words, RUN).forEach(run -> hashes.add(hash(run)));
    return new Sketch(hashes.size(), firstOf(hashes));
  }

  /** Returns the different runs of so many words that follow each other. */
  public static Set<String> runs(List<String> words, int length) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }

  private static int hash(String run) {
    CRC32C crc = new CRC32C();
    crc.update(run.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  private static SortedSet<Integer> firstOf(SortedSet<Integer> hashes) {
    SortedSet<Integer> first = new TreeSet<>();
    hashes.stream().limit(LEAST).forEach(hash -> first.add(hash));
    return first;
  }

  /** Tells whether one of two texts took over half of the other or more. */
  public boolean isCopy(Sketch other) {
    double both = resemblance(other);
    double common = both / (1 + both) * ((double) runs + other.runs);
    return common > 0 && common >= COPY * Math.min(runs, other.runs);
  }

  /** Estimates what share of the runs of two texts together is in both. */
  double resemblance(Sketch other) {
    SortedSet<Integer> all = new TreeSet<>(least);
    all.addAll(other.least);
    SortedSet<Integer> sample = firstOf(all);
    long both = sample.stream().filter(h -> least.contains(h) && other.least.contains(h)).count();
    return sample.isEmpty() ? 0 : (double) both / sample.size();
  }

  /** Returns the sketch as text that {@link #decode} reads. */
  public String encode() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + least.size())).putInt(runs);
    least.forEach(bytes::putInt);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads a sketch.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Sketch decode(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    if (bytes.remaining() < Integer.BYTES || bytes.remaining() % Integer.BYTES != 0) {
      throw new IllegalArgumentException("no sketch: " + text);
    }
    int runs = bytes.getInt();
    SortedSet<Integer> least = new TreeSet<>();
    while (bytes.hasRemaining()) {
      least.add(bytes.getInt());
    }
    return new Sketch(runs, least);
  }
}
