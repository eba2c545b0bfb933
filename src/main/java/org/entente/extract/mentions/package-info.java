/** Finds actors, equipment, places and offices in the sentences of an article. */
@NullMarked
package org.entente.extract.mentions;

import org.jspecify.annotations.NullMarked;
