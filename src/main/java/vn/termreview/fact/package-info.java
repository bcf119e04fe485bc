/** Appends the accepted rows to the facts. */
@NullMarked
package vn.termreview.fact;

import org.jspecify.annotations.NullMarked;
