/** Shows the order of the stages; progress, counts and the run report. */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
