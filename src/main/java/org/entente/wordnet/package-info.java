/** Looks words that no list names up in Princeton WordNet. */
@NullMarked
package org.entente.wordnet;

import org.jspecify.annotations.NullMarked;
