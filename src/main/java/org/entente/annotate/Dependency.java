package org.entente.annotate;

/**
 * An edge of a dependency graph in Universal Dependencies.
 *
 * @param governor index of the governing token; -1 for the root
 * @param dependent index of the dependent token
 * @param relation such as {@code nsubj:pass} or, in an enhanced graph, {@code obl:with}
 */
public record Dependency(int governor, int dependent, String relation) {}
