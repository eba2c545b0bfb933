/** Reads a domain pack (ontology, lexicon, actors, equipment) from Turtle into plain records. */
@NullMarked
package org.entente.pack;

import org.jspecify.annotations.NullMarked;
