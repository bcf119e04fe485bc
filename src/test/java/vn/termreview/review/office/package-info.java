/** Whether the editable documents say what their content says. */
@NullMarked
package vn.termreview.review.office;

import org.jspecify.annotations.NullMarked;
