/** Turns files, folders, JSON Lines, HTML and WARC into articles of clean prose. */
@NullMarked
package org.entente.ingest;

import org.jspecify.annotations.NullMarked;
