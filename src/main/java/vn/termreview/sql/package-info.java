/** Finds the SQL files and runs them, each by its name and its declared parameters. */
@NullMarked
package vn.termreview.sql;

import org.jspecify.annotations.NullMarked;
