package vn.termreview.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the warehouse knows for one row of a template.
 *
 * @param part the sheet that it stands on
 * @param unitCode whose workbook it is in; null for the Department's
 * @param unitName the same unit's name, or null
 * @param values as staged, by field; fields without a value are absent
 */
record KnownRow(
        Part part, @Nullable String unitCode, @Nullable String unitName, Map<String, String> values) {

    enum Part {
        /** A unit that is to report, on the form itself. */
        FORM,
        /** What was stated for the period before. */
        BEFORE,
        /** What a code may be chosen from. */
        LIST
    }
}
