/** Linked data: resources at the paths of their IRIs, descriptions of the data set, the sitemap. */
@NullMarked
package org.entente.serve.linked;

import org.jspecify.annotations.NullMarked;
