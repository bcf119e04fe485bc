/** The rules of the house that can be told from files: SQL, sources and messages. */
@NullMarked
package vn.termreview.lint;

import org.jspecify.annotations.NullMarked;
