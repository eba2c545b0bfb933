/** The graph on disk: TDB2, one transaction a batch, queries over it and dumps of it. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
