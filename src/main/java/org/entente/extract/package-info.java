/** Matches the lexicon's frames on the dependency graph: annotated article to claims. */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
