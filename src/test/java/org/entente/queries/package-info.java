/** Runs the shipped queries on a small world made for it. */
@org.jspecify.annotations.NullMarked
package org.entente.queries;
