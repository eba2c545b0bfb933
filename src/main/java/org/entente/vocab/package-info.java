/** IRIs: the ontology's terms, prefixes, and the minting of resource IRIs. */
@NullMarked
package org.entente.vocab;

import org.jspecify.annotations.NullMarked;
