package vn.termreview.template;

/**
 * One blank workbook.
 *
 * @param form the form's code
 * @param period the period's code
 * @param unit whose report it is to be
 * @param fileName of plain letters, such as {@code E0-2019-2020-huyen-bac-son.xlsx}
 * @param bytes the same for the same state of the warehouse
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed through, workbooks are never compared
public record Template(String form, String period, String unit, String fileName, byte[] bytes) {}
