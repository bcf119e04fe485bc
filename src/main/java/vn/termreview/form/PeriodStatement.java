package vn.termreview.form;

import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;

/**
 * A period that a title names.
 *
 * @param period null where the years make none, such as a school year of three
 */
record PeriodStatement(PeriodKind kind, @Nullable Period period, RawCell cell) {}
