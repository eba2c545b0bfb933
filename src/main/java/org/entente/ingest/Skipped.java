package org.entente.ingest;

/**
 * A file, or a record of a collection, that was passed over; the rest goes on.
 *
 * @param source the file as the user gave it, with {@code :line} where a line is meant
 * @param reason what is wrong with it
 * @param mend what the user can do about it
 */
public record Skipped(String source, String reason, String mend) {}
