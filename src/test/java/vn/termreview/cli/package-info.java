/** The command line, with operations made of memory. */
@NullMarked
package vn.termreview.cli;

import org.jspecify.annotations.NullMarked;
