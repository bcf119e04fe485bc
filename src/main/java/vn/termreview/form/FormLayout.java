package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One form as its template lays it out.
 *
 * @param code such as {@code P1}
 * @param name the Vietnamese name
 * @param period the calendar of its period
 * @param unit whose report it is where nothing is stated
 * @param matrix whether its sheets are coded matrices, which {@link MatrixLayout} describes, and no tables under a header
 */
public record FormLayout(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) PeriodKind period,
        @JsonProperty(required = true) ReportingUnit unit,
        boolean matrix,
        @JsonProperty(required = true) List<TableLayout> tables) {

    /** How a template's sheets begin that are only to be looked at; no importer reads further. */
    public static final String SHEET_TO_LOOK_AT = "Trang để xem, không nạp vào kho.";

    public FormLayout {
        tables = List.copyOf(tables);
    }
}
