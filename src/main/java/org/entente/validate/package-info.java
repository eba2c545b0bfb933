/** Checks graphs against the SHACL shapes before they are loaded. */
@NullMarked
package org.entente.validate;

import org.jspecify.annotations.NullMarked;
