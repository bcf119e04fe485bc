/** What can be wrong, who must act on it, and the sentences that say so. */
@NullMarked
package vn.termreview.problem;

import org.jspecify.annotations.NullMarked;
