package vn.termreview.form;

/** The account of one sheet, or of the part of it that belongs to one entry. */
public record SheetLedger(String sheet, RowCounts rows, CellCounts cells) {}
