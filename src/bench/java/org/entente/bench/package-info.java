/** Measures the server against plain Fuseki; no part of the program. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
