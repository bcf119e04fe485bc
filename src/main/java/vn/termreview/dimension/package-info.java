/** Derives the units, what rows are about, and the units' versions from the current submissions. */
@NullMarked
package vn.termreview.dimension;

import org.jspecify.annotations.NullMarked;
