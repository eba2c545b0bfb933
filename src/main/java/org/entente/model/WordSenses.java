package org.entente.model;

import java.util.List;

/**
 * Senses of WordNet that a listed thing stands for, so that words that no list names are understood
 * as kinds of it.
 *
 * @param keys sense keys, such as {@code minelayer%1:06:00::}
 * @param exceptions sense keys below them that are not meant
 */
public record WordSenses(List<String> keys, List<String> exceptions) {

  /** For what is known by its listed names alone. */
  public static final WordSenses NONE = new WordSenses(List.of(), List.of());

  public WordSenses {
    keys = List.copyOf(keys);
    exceptions = List.copyOf(exceptions);
  }
}
