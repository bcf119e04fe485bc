/** Workbooks as bytes: what is let in, how many cells are in it, and its cells as raw text with addresses. */
@NullMarked
package vn.termreview.workbook;

import org.jspecify.annotations.NullMarked;
