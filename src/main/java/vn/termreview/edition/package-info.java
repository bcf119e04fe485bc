/** The frozen content of a review: what it is composed from, everything that is printed, and its canonical JSON. */
@NullMarked
package vn.termreview.edition;

import org.jspecify.annotations.NullMarked;
