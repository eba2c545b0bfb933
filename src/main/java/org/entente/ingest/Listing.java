package org.entente.ingest;

import java.util.List;

/**
 * The files that inputs stand for, looked through but not read.
 *
 * @param files the files in the order they are read
 * @param skipped what the folders hold besides
 * @param articles how many articles the files seem to hold; a bad record counts too
 * @param bytes size of all files
 */
public record Listing(List<InputFile> files, List<Skipped> skipped, int articles, long bytes) {

  public Listing {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }
}
