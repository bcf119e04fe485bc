/** Tests of the frozen content: sentences, tables and their canonical JSON. */
@NullMarked
package vn.termreview.edition;

import org.jspecify.annotations.NullMarked;
