/**
 * Start here: {@code Main} hands the command line to {@code cli}; the packages follow the way of
 * the data.
 */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
