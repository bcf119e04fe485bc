/** The catalogue of checks, and what they found. */
@NullMarked
package vn.termreview.check;

import org.jspecify.annotations.NullMarked;
