/** The batch job: what an import does, in order, and how it is restarted. */
@NullMarked
package vn.termreview.job;

import org.jspecify.annotations.NullMarked;
