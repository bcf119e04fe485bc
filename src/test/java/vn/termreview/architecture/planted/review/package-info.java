/** A feature of the planted house. */
@NullMarked
package vn.termreview.architecture.planted.review;

import org.jspecify.annotations.NullMarked;
