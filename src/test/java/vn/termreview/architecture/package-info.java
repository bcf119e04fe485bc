/** The rules of the house that can be told from compiled classes, each proved by a planted violation. */
@NullMarked
package vn.termreview.architecture;

import org.jspecify.annotations.NullMarked;
