/** What the editable documents share: the content's tables as grids of cells, its marks, and packages without a clock. */
@NullMarked
package vn.termreview.review.office;

import org.jspecify.annotations.NullMarked;
