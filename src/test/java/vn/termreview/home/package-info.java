/** Tests of the home directory. */
@NullMarked
package vn.termreview.home;

import org.jspecify.annotations.NullMarked;
