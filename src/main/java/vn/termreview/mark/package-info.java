/** A sender's own workbook with what is to be mended marked in it, and nothing else changed. */
@NullMarked
package vn.termreview.mark;

import org.jspecify.annotations.NullMarked;
