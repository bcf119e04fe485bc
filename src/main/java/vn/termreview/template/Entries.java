package vn.termreview.template;

import org.dhatim.fastexcel.CustomDataValidation;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.jspecify.annotations.Nullable;
import vn.termreview.form.FieldLayout;

/** What may be typed into a column: drop-downs for lists, numbers and dates where they are asked for. */
final class Entries {

    private static final String TITLE = "Ghi chưa đúng";

    private Entries() {}

    /**
     * Declares it for a column's cells.
     *
     * @param list where the texts to choose from stand, or null
     */
    static void allow(Range cells, FieldLayout field, @Nullable Range list) {
        String cell = cells.getWorksheet()
                .range(cells.getTop(), cells.getLeft(), cells.getTop(), cells.getLeft())
                .toString();
        String first = cell.contains(":") ? cell.substring(0, cell.indexOf(':')) : cell;
        switch (field.type()) {
            case COUNT -> count(cells, field, first);
            case YEAR ->
                formula(
                        cells,
                        "AND(ISNUMBER(" + first + ")," + first + ">=1900,2100>=" + first + ")",
                        "Cần một năm như 2019.");
            case PERCENT, SHARE ->
                formula(
                        cells,
                        "AND(ISNUMBER(" + first + ")," + first + ">=0,1>=" + first + ")",
                        "Cần một tỷ lệ từ 0% đến 100%.");
            case DATE ->
                formula(
                        cells,
                        "AND(ISNUMBER(" + first + ")," + first + ">=18264)",
                        "Cần một ngày, ghi ngày/tháng/năm như 30/06/2025.");
            case MARK ->
                cells.validateWithListByFormula("\"x\"")
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(true)
                        .errorTitle(TITLE)
                        .error("Ghi x, hoặc để trống.");
            case CHOICE -> chosen(cells, list, DataValidationErrorStyle.STOP, "Hãy chọn trong danh sách.");
            case CODE ->
                chosen(cells, list, DataValidationErrorStyle.WARNING, "Mã này chưa có trong trang Danh mục. Vẫn ghi?");
            case TEXT, LEVEL, RESULT, PARAGRAPH -> {}
        }
    }

    private static void count(Range cells, FieldLayout field, String first) {
        String whole = "AND(ISNUMBER(" + first + ")," + first + "=INT(" + first + "),";
        if (field.max() == null) {
            formula(cells, whole + first + ">=0)", "Cần một số nguyên, không âm.");
        } else {
            formula(
                    cells,
                    whole + first + ">=" + field.min() + "," + field.max() + ">=" + first + ")",
                    "Cần một số nguyên từ " + field.min() + " đến " + field.max() + ".");
        }
    }

    private static void formula(Range cells, String formula, String error) {
        CustomDataValidation validation = cells.validateWithFormula(formula);
        validation
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(TITLE)
                .error(error);
    }

    private static void chosen(Range cells, @Nullable Range list, DataValidationErrorStyle style, String error) {
        if (list == null) {
            return;
        }
        ListDataValidation validation = cells.validateWithList(list);
        validation
                .allowBlank(true)
                .errorStyle(style)
                .showErrorMessage(true)
                .errorTitle(TITLE)
                .error(error);
    }
}
