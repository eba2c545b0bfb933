package org.entente.validate;

import java.util.Comparator;

/**
 * One violation of a shape.
 *
 * @param focusNode the node that violates it, an IRI or a literal as text
 * @param path the property in question; empty where the node itself is
 * @param message what should hold, for people
 * @param shape IRI of the shape, or its label where it is a blank node
 * @param component local name of the SHACL constraint, such as {@code MinCount}
 * @param value the offending value; empty where there is none
 */
public record Finding(
    String focusNode, String path, String message, String shape, String component, String value)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::focusNode)
          .thenComparing(Finding::path)
          .thenComparing(Finding::shape)
          .thenComparing(Finding::component)
          .thenComparing(Finding::value)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
