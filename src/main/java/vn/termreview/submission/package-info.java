/** Receives files, settles which submission counts, and takes one back. */
@NullMarked
package vn.termreview.submission;

import org.jspecify.annotations.NullMarked;
