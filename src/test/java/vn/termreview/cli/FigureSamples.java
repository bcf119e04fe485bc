package vn.termreview.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as a warehouse would answer them; invented. */
final class FigureSamples {

    private FigureSamples() {}

    static List<FigureRow> figures() {
        TargetEntry floor = new TargetEntry("FLOOR_EACH_YEAR", "≥", new BigDecimal("0.95"));
        return List.of(
                rate(2018, "0.985714285714", "138", "140", floor, "A7K2M"),
                rate(2019, "0.985714285714", "138", "140", floor, "B9Q4X"),
                rate(null, "0.985714285714", "138", "140", floor, "Z3T8M"),
                new FigureRow(
                        "N1",
                        "MEM_TOTAL",
                        2018,
                        Scope.COMMITTEE,
                        Samples.DEPARTMENT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Verdict.NONE,
                        "SO",
                        "Số đảng viên"),
                new FigureRow(
                        "C1",
                        "MEM_TOTAL",
                        2019,
                        Scope.COMMITTEE,
                        Samples.DEPARTMENT,
                        new BigDecimal("1144.00"),
                        null,
                        null,
                        null,
                        null,
                        Verdict.NONE,
                        "SO",
                        "Số đảng viên"),
                new FigureRow(
                        "N3",
                        "MEM_TOTAL",
                        null,
                        Scope.COMMITTEE,
                        Samples.DEPARTMENT,
                        new BigDecimal("1144"),
                        null,
                        null,
                        null,
                        null,
                        Verdict.NONE,
                        "SO",
                        "Số đảng viên"),
                new FigureRow(
                        "C2",
                        "MEM_TOTAL",
                        2019,
                        Scope.BRANCH,
                        "Chi bộ 1 (mẫu)",
                        new BigDecimal("22"),
                        null,
                        null,
                        null,
                        null,
                        Verdict.NONE,
                        "CB01",
                        "Số đảng viên"),
                new FigureRow(
                        "D1",
                        "PC_RATING",
                        2019,
                        Scope.COMMITTEE,
                        Samples.DEPARTMENT,
                        BigDecimal.valueOf(2),
                        "Hoàn thành tốt nhiệm vụ",
                        null,
                        null,
                        new TargetEntry("KEEP_STATE", null, null),
                        Verdict.MET,
                        null,
                        "Xếp loại Đảng bộ Sở"),
                new FigureRow(
                        "E1",
                        "PCGDTH3_DIST",
                        2019,
                        Scope.PROVINCE,
                        "Lạng Sơn",
                        new BigDecimal("11"),
                        null,
                        new BigDecimal("11"),
                        new BigDecimal("11"),
                        null,
                        Verdict.NONE,
                        "20",
                        "Huyện đạt mức độ 3"));
    }

    private static FigureRow rate(
            @Nullable Integer year, String value, String above, String below, TargetEntry target, String code) {
        return new FigureRow(
                code,
                "MEM_GOODPLUS_RATE",
                year,
                Scope.COMMITTEE,
                Samples.DEPARTMENT,
                new BigDecimal(value),
                null,
                new BigDecimal(above),
                new BigDecimal(below),
                target,
                Verdict.EXCEEDED,
                "SO",
                "Đảng viên xuất sắc + tốt");
    }
}
