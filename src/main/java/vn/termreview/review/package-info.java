/** The printed review: PDF bytes made from an edition's content and nothing else. */
@NullMarked
package vn.termreview.review;

import org.jspecify.annotations.NullMarked;
