/** Text of the time before Unicode. */
@NullMarked
package vn.termreview.workbook.encoding;

import org.jspecify.annotations.NullMarked;
