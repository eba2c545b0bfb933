/** Gives every named actor, piece of equipment and place its identifier. */
@NullMarked
package org.entente.link;

import org.jspecify.annotations.NullMarked;
