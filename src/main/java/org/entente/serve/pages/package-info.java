/** The pages for people: templates of {@code src/main/jte} over queries of {@code pages/}. */
@NullMarked
package org.entente.serve.pages;

import org.jspecify.annotations.NullMarked;
