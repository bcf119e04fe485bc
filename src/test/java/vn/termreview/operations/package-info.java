/** The commands as offices use them, on a real warehouse. */
@NullMarked
package vn.termreview.operations;

import org.jspecify.annotations.NullMarked;
