/** The yearly forms: their layouts, and how a sheet of one is read into rows, findings and the ledger. */
@NullMarked
package vn.termreview.form;

import org.jspecify.annotations.NullMarked;
