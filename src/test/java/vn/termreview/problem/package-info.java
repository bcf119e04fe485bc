/** Sentences: there in both languages, and Vietnamese in the Vietnamese ones. */
@NullMarked
package vn.termreview.problem;

import org.jspecify.annotations.NullMarked;
