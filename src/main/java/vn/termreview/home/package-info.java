/** The directory that holds everything termreview keeps on disk, and the named points at which tests kill it. */
@NullMarked
package vn.termreview.home;

import org.jspecify.annotations.NullMarked;
