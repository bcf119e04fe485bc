package vn.termreview.cli;

import vn.termreview.form.CellCounts;
import vn.termreview.form.RowCounts;

/**
 * The account of a sheet, or of the part of it that belongs to a submission.
 *
 * @param name the sheet's name
 */
public record SheetEntry(String name, RowCounts rows, CellCounts cells) {}
