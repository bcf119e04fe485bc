/** Whether the editable documents say what their content says. */
@NullMarked
package vn.termreview.review.docx;

import org.jspecify.annotations.NullMarked;
