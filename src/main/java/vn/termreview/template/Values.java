package vn.termreview.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.form.FieldLayout;

/** Writes what is staged as a sender would have written it. */
final class Values {

    private Values() {}

    static void write(Worksheet sheet, int row, int column, FieldLayout field, String staged) {
        switch (field.type()) {
            case COUNT, YEAR, PERCENT, SHARE -> sheet.value(row, column, new BigDecimal(staged));
            case DATE -> sheet.value(row, column, LocalDate.parse(staged));
            case MARK -> {
                if (staged.equals("true")) {
                    sheet.value(row, column, "x");
                }
            }
            case CHOICE, LEVEL -> sheet.value(row, column, field.choices().getOrDefault(staged, staged));
            case TEXT, CODE, RESULT, PARAGRAPH -> sheet.value(row, column, staged);
        }
    }
}
