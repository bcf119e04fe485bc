/** The command line: what the operator types, and what is answered. */
@NullMarked
package vn.termreview.cli;

import org.jspecify.annotations.NullMarked;
