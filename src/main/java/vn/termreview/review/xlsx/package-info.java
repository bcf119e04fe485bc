/** The review's tables and figures as a workbook: numbers as numbers, text as text. */
@NullMarked
package vn.termreview.review.xlsx;

import org.jspecify.annotations.NullMarked;
