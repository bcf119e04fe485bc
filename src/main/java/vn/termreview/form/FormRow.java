package vn.termreview.form;

import java.util.Map;

/**
 * One readable data row.
 *
 * @param table which of the form's tables, {@code main} for the first
 * @param sheet the sheet's name
 * @param row the row's number, from 1
 * @param mappedCells how many of its non-empty cells are mapped to fields
 * @param values field → canonical text; a field that is not stated is absent. Counts {@code 20}; percents as fraction
 *     {@code 0.955}; dates ISO; marks {@code true}; choices their code; texts NFC, trimmed, spaces squeezed
 */
public record FormRow(String table, String sheet, int row, int mappedCells, Map<String, String> values) {}
