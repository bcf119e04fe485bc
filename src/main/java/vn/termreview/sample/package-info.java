/** The sample inbox: real workbooks of both terms, fixed by a seed, and the figures that they were made from. */
@NullMarked
package vn.termreview.sample;

import org.jspecify.annotations.NullMarked;
