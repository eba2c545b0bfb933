package org.entente.validate;

import java.util.List;

/**
 * What a validation found; a value, never thrown.
 *
 * @param findings the violations, sorted, each once
 */
public record ValidationReport(List<Finding> findings) {

  public ValidationReport {
    findings = findings.stream().distinct().sorted().toList();
  }

  /** Tells whether nothing violates a shape. */
  public boolean conforms() {
    return findings.isEmpty();
  }
}
