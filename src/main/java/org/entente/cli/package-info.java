/** The commands: options, printing and exit codes. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
