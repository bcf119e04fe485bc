/** Figures, and the way from a figure to its cells and back. */
@NullMarked
package vn.termreview.indicator;

import org.jspecify.annotations.NullMarked;
