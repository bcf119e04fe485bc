/** Whether the editable documents say what their content says. */
@NullMarked
package vn.termreview.review.xlsx;

import org.jspecify.annotations.NullMarked;
