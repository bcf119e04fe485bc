package vn.termreview.template;

/**
 * Locks the sheets of a workbook, without a password: against slips, not against people. The writer locks only with
 * one.
 */
final class Locks {

    private static final String SHEETS = "xl/worksheets/";
    private static final String END_OF_CELLS = "</sheetData>";

    /** Columns may be widened, rows added, and removed where none of their cells is locked. */
    private static final String LOCKED = END_OF_CELLS
            + "<sheetProtection sheet=\"true\" objects=\"true\" scenarios=\"true\" formatColumns=\"false\""
            + " formatRows=\"false\" insertRows=\"false\" deleteRows=\"false\"/>";

    private Locks() {}

    /** A part of a workbook, locked if it is a sheet. */
    static String lock(String part, String xml) {
        return part.startsWith(SHEETS) ? xml.replace(END_OF_CELLS, LOCKED) : xml;
    }
}
