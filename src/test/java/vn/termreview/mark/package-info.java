/** Tests of the marked workbooks. */
@NullMarked
package vn.termreview.mark;

import org.jspecify.annotations.NullMarked;
