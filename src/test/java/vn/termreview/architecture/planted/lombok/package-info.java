/** A feature of the planted house. */
@NullMarked
package vn.termreview.architecture.planted.lombok;

import org.jspecify.annotations.NullMarked;
