/** termreview: the yearly workbooks of branches and schools become the printed review of a five-year term. */
@NullMarked
package vn.termreview;

import org.jspecify.annotations.NullMarked;
