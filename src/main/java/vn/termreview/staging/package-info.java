/** Copies what was read from a workbook into the staging tables. */
@NullMarked
package vn.termreview.staging;

import org.jspecify.annotations.NullMarked;
