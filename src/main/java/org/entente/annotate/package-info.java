/** Runs CoreNLP over an article's prose and keeps the results by content. */
@NullMarked
package org.entente.annotate;

import org.jspecify.annotations.NullMarked;
