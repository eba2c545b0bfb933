/** Writes the records as named graphs and reads the claims back. */
@NullMarked
package org.entente.rdf;

import org.jspecify.annotations.NullMarked;
