/** Tests of the printed review: what stands on its pages, and that it prints the same everywhere. */
@NullMarked
package vn.termreview.review;

import org.jspecify.annotations.NullMarked;
