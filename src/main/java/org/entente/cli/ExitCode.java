package org.entente.cli;

/** The exit codes of the program; {@code docs/errors.md} tells what leads to each. */
public final class ExitCode {

  /** All went well; articles that could not be read may have been skipped by name. */
  public static final int OK = 0;

  /** A fault of the program. */
  public static final int INTERNAL = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** An input is missing, unreadable or empty. */
  public static final int INPUT = 3;

  /** The store is missing, in use or of another version. */
  public static final int STORE = 4;

  /** The query is malformed or took too long. */
  public static final int QUERY = 5;

  /** The server can't be started. */
  public static final int SERVER = 6;

  /** What was checked violates the shapes. */
  public static final int INVALID = 7;

  /** The resource asked for is not in the store. */
  public static final int NOT_FOUND = 8;

  private ExitCode() {}
}
