package vn.termreview.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Builds a workbook from grids of values: texts, numbers, booleans, dates, {@link Percent}, {@link Formula}; null is empty. */
public final class GridWorkbook {
    private record Grid(String name, List<? extends List<? extends @Nullable Object>> rows, boolean hidden) {}

    private record Merge(int sheet, int top, int left, int bottom, int right) {}

    /** A number that its cell shows in per cent: 0.95 as 95 %. */
    public record Percent(double share) {}

    /** A formula that nobody has calculated. */
    public record Formula(String expression) {}

    private final List<Grid> grids = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    /** A workbook of one sheet; more follow by {@link #sheet}. */
    public static GridWorkbook of(String name, List<? extends List<? extends @Nullable Object>> rows) {
        return new GridWorkbook().sheet(name, rows);
    }

    public GridWorkbook sheet(String name, List<? extends List<? extends @Nullable Object>> rows) {
        grids.add(new Grid(name, rows, false));
        return this;
    }

    public GridWorkbook hiddenSheet(String name, List<? extends List<? extends @Nullable Object>> rows) {
        grids.add(new Grid(name, rows, true));
        return this;
    }

    /** Merges cells of the sheet added last; all counted from 1. */
    public GridWorkbook merge(int top, int left, int bottom, int right) {
        merges.add(new Merge(grids.size() - 1, top, left, bottom, right));
        return this;
    }

    /** One row of a grid. */
    public static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "termreview", "1.0")) {
            for (int i = 0; i < grids.size(); i++) {
                Worksheet sheet = workbook.newWorksheet(grids.get(i).name());
                write(sheet, grids.get(i).rows());
                for (Merge merge : merges) {
                    if (merge.sheet() == i) {
                        sheet.range(merge.top() - 1, merge.left() - 1, merge.bottom() - 1, merge.right() - 1)
                                .merge();
                    }
                }
                if (grids.get(i).hidden()) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, List<? extends List<? extends @Nullable Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (value != null) {
                    write(sheet, row, column, value);
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Percent percent) {
            sheet.value(row, column, BigDecimal.valueOf(percent.share()));
            sheet.style(row, column).format("0.00%").set();
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.expression());
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else {
            sheet.value(row, column, value.toString());
        }
    }
}
