package org.entente.ingest;

import java.util.List;

/** The files that inputs stand for, looked through but not read. */
public final class Listing {

  private final List<InputFile> files;
  private final List<Skipped> skipped;
  private final Names names;
  private final long bytes;

  Listing(List<InputFile> files, List<Skipped> skipped, Names names, long bytes) {
    this.files = List.copyOf(files);
    this.skipped = List.copyOf(skipped);
    this.names = names;
    this.bytes = bytes;
  }

  /** Returns the files in the order they are read. */
  public List<InputFile> files() {
    return files;
  }

  /** Returns what the folders hold besides. */
  public List<Skipped> skipped() {
    return skipped;
  }

  /** Returns how many articles the files seem to hold; some may turn out bad. */
  public int articles() {
    return names.size();
  }

  /** Returns the size of all files, in bytes. */
  public long bytes() {
    return bytes;
  }

  Names names() {
    return names;
  }
}
