/** Tests of what is let in and counted, and builders of workbooks for all tests. */
@NullMarked
package vn.termreview.workbook;

import org.jspecify.annotations.NullMarked;
