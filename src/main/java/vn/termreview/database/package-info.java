/** The warehouse's PostgreSQL: embedded or the operator's own, its migrations, and the lock of the one run. */
@NullMarked
package vn.termreview.database;

import org.jspecify.annotations.NullMarked;
