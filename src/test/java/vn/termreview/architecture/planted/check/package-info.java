/** A feature of the planted house. */
@NullMarked
package vn.termreview.architecture.planted.check;

import org.jspecify.annotations.NullMarked;
