package vn.termreview.form;

/**
 * One cell of a sender's total row.
 *
 * @param table which of the form's tables
 * @param totalNo the total row's place among the table's total rows, from 1
 * @param sheet the sheet's name
 * @param cell its address
 * @param field the field whose column it closes
 * @param text the number, plain; the text itself where it is none
 */
public record ControlTotal(String table, int totalNo, String sheet, String cell, String field, String text) {}
