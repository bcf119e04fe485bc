package vn.termreview.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.termreview.form.FormLayout;
import vn.termreview.form.Period;
import vn.termreview.form.TableLayout;

/**
 * What one workbook is made of.
 *
 * @param unit the reporting unit, as the form names it
 * @param rows what is known, by the sheet that it stands on
 */
record Paper(FormLayout form, Period period, String unit, Map<KnownRow.Part, List<KnownRow>> rows) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    List<KnownRow> rows(KnownRow.Part part) {
        return rows.getOrDefault(part, List.of());
    }

    /** Such as {@code BIỂU P1 - CHI BỘ VÀ ĐẢNG VIÊN}. */
    String title() {
        return "BIỂU " + form.code() + " - " + form.name().toUpperCase(VIETNAMESE);
    }

    /** What stands over one of the form's tables, such as {@code BIỂU P4 (2) - CUỘC THI}. */
    String title(TableLayout table) {
        String own = table.title();
        return own == null ? title() : name(table).toUpperCase(VIETNAMESE) + " - " + own.toUpperCase(VIETNAMESE);
    }

    /** The sheet of one of the form's tables, such as {@code Biểu P4 (2)}. */
    String name(TableLayout table) {
        int number = form.tables().indexOf(table) + 1;
        return "Biểu " + form.code() + (number == 1 ? "" : " (" + number + ")");
    }

    String fileName() {
        String level = form.matrix() ? Slug.of(form.name()) + "-" : "";
        return form.code() + "-" + Periods.number(period) + "-" + level + Slug.of(unit) + ".xlsx";
    }
}
