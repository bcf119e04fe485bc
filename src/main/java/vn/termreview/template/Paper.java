package vn.termreview.template;

import java.util.List;
import java.util.Map;
import vn.termreview.form.FormLayout;
import vn.termreview.form.Period;

/**
 * What one workbook is made of.
 *
 * @param unit the reporting unit, as the form names it
 * @param rows what is known, by the sheet that it stands on
 */
record Paper(FormLayout form, Period period, String unit, Map<KnownRow.Part, List<KnownRow>> rows) {

    List<KnownRow> rows(KnownRow.Part part) {
        return rows.getOrDefault(part, List.of());
    }

    /** Such as {@code BIỂU P1 - CHI BỘ VÀ ĐẢNG VIÊN}. */
    String title() {
        return "BIỂU " + form.code() + " - " + form.name().toUpperCase(java.util.Locale.forLanguageTag("vi"));
    }

    String fileName() {
        String level = form.matrix() ? Slug.of(form.name()) + "-" : "";
        return form.code() + "-" + Periods.number(period) + "-" + level + Slug.of(unit) + ".xlsx";
    }
}
