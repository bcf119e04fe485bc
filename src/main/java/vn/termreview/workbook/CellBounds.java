package vn.termreview.workbook;

import vn.termreview.problem.ProblemCode;

/** Refuses what lies beyond the limits of a sheet. */
final class CellBounds {

    private CellBounds() {}

    /** A non-empty cell's place, both from 1. */
    static void place(long row, long column, WorkbookLimits limits) {
        if (row < 1 || row > limits.rows()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.SHEET_TOO_LARGE, "rows", limits.rows());
        }
        if (column < 1 || column > limits.columns()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.SHEET_TOO_LARGE, "columns", limits.columns());
        }
    }

    static void characters(long count, WorkbookLimits limits) {
        if (count > limits.cellCharacters()) {
            throw WorkbookRefusedException.tooLarge(
                    ProblemCode.SHEET_TOO_LARGE, "cellCharacters", limits.cellCharacters());
        }
    }

    /** All cells of the file so far. */
    static void cells(long count, WorkbookLimits limits) {
        if (count > limits.cellsThatFit()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.SHEET_TOO_LARGE, "cells", limits.cellsThatFit());
        }
    }
}
