/** Tests of the warehouse's server, against real servers and real processes. */
@NullMarked
package vn.termreview.database;

import org.jspecify.annotations.NullMarked;
