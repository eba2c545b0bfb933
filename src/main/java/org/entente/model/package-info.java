/** The records that the stages share; depends on nothing of ours and on no library. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
