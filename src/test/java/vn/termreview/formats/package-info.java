/** Files of every format and of none, honest, odd and hostile, as the reader of forms takes them. */
@NullMarked
package vn.termreview.formats;

import org.jspecify.annotations.NullMarked;
