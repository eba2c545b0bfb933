/** Fuseki with its UI, the pages and the dumps over a store, read-only. */
@NullMarked
package org.entente.serve;

import org.jspecify.annotations.NullMarked;
