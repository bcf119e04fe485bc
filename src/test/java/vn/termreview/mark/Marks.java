package vn.termreview.mark;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Language;
import vn.termreview.problem.Severity;
import vn.termreview.workbook.WorkbookLimits;

/** Marks as findings give them, and marked workbooks. */
final class Marks {

    private Marks() {}

    static Mark error(long number, @Nullable String sheet, @Nullable String cell) {
        return mark(number, Severity.ERROR, sheet, cell);
    }

    static Mark query(long number, @Nullable String sheet, @Nullable String cell) {
        return mark(number, Severity.QUERY, sheet, cell);
    }

    static Mark note(long number, @Nullable String sheet, @Nullable String cell) {
        return mark(number, Severity.NOTE, sheet, cell);
    }

    private static Mark mark(long number, Severity severity, @Nullable String sheet, @Nullable String cell) {
        return new Mark(
                number,
                severity,
                sheet,
                cell,
                "=cmd()",
                "một số nguyên không âm",
                "Tệp a.xlsx: không đọc được “=cmd()”. Đề nghị sửa rồi gửi lại.",
                "Không đọc được “=cmd()”. Đề nghị sửa rồi gửi lại.");
    }

    static Notice notice(Mark... marks) {
        return new Notice("a.xlsx", LocalDate.of(2020, 2, 5), List.of(marks), Language.VI);
    }

    static byte[] in(byte[] workbook, Mark... marks) {
        return new Marker(WorkbookLimits.defaults())
                .mark(workbook, notice(marks))
                .bytes();
    }
}
