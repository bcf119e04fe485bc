/** Blank workbooks for the units to fill in, with what the warehouse knows of them already. */
@NullMarked
package vn.termreview.template;

import org.jspecify.annotations.NullMarked;
