package vn.termreview.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.termreview.form.CellCounts;
import vn.termreview.form.RowCounts;
import vn.termreview.problem.Severity;

/** One answer of each kind, with every field that may be null being null somewhere. */
final class Samples {

    static final String DEPARTMENT = "Đảng bộ Sở (mẫu)";
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Samples() {}

    static SubmissionEntry submission(long id, SubmissionStatus status, int quarantined, FindingEntry... findings) {
        SheetEntry sheet = new SheetEntry(
                "P1",
                new RowCounts(7 - quarantined, quarantined, 1, 0, 0, 0),
                new CellCounts(140, 112 - 16 * quarantined, 19, 2, 4, 3, 16 * quarantined));
        return new SubmissionEntry(
                id,
                "hop-thu/2019/bieu-p1.xlsx",
                HASH,
                "P1",
                "2019",
                DEPARTMENT,
                2,
                status,
                List.of(sheet),
                List.of(findings));
    }

    static SubmissionEntry unrecognised() {
        return new SubmissionEntry(
                null,
                "hop-thu/2019/thu-moi.xlsx",
                HASH,
                null,
                null,
                null,
                null,
                SubmissionStatus.REJECTED,
                List.of(),
                List.of());
    }

    static FindingEntry finding() {
        return new FindingEntry(
                17L,
                Severity.ERROR,
                "CELL_UNREADABLE",
                "P1",
                "C17",
                "2O",
                "một số nguyên không âm",
                "Ô C17: không đọc được.");
    }

    static ImportResult partlyImported() {
        SubmissionEntry targets = new SubmissionEntry(
                4L,
                "hop-thu/chi-tieu.xlsx",
                HASH,
                "T0",
                "2015-2020",
                DEPARTMENT,
                1,
                SubmissionStatus.HELD,
                List.of(),
                List.of());
        return ImportResult.of(
                12L, false, List.of(submission(3, SubmissionStatus.ACCEPTED, 1, finding()), targets, unrecognised()));
    }

    static DemoResult demo() {
        return new DemoResult(
                Path.of("/kho/demo"),
                Path.of("/kho/demo/inbox"),
                24,
                22,
                3,
                0,
                List.of(
                        Path.of("/kho/demo/reviews/bao-cao-nhiem-ky-2015-2020.pdf"),
                        Path.of("/kho/demo/reviews/bao-cao-nhiem-ky-2020-2025.pdf")));
    }

    static SampleResult sample() {
        return new SampleResult(
                Path.of("/kho/hop-thu"),
                List.of(Path.of("/kho/hop-thu/2015/p1.xlsx"), Path.of("/kho/hop-thu/2016/p1.xlsx")));
    }

    static List<TemplateEntry> templates() {
        return List.of(
                new TemplateEntry("P1", "2019", DEPARTMENT, Path.of("/kho/templates/P1-2019-dang-bo-so-mau.xlsx")),
                new TemplateEntry(
                        "T0", "2020-2025", DEPARTMENT, Path.of("/kho/templates/T0-2020-2025-dang-bo-so-mau.xlsx")));
    }

    static WithdrawResult withdrawn() {
        return new WithdrawResult(3, "P1", "2019", DEPARTMENT, 2, "gửi nhầm", 1L, 1);
    }

    static StatusReport status() {
        Instant received = Instant.parse("2020-01-15T02:30:00Z");
        return new StatusReport(
                List.of(
                        new ReportRow(
                                "P1", "2018", DEPARTMENT, ReportState.ACCEPTED, 1L, 1, "p1-2018.xlsx", received, 0, 0),
                        new ReportRow(
                                "P1", "2019", DEPARTMENT, ReportState.ACCEPTED, 3L, 2, "p1-2019.xlsx", received, 1, 2),
                        new ReportRow(
                                "P2", "2018", DEPARTMENT, ReportState.HELD, 2L, 1, "p2-2018.xlsx", received, 0, 0),
                        new ReportRow("P2", "2019", DEPARTMENT, ReportState.MISSING, null, null, null, null, 0, 0),
                        new ReportRow(
                                "T0", "2015-2020", DEPARTMENT, ReportState.REJECTED, 4L, 1, "t0.xlsx", received, 1, 0)),
                List.of(new TermRow("2015-2020", false, 1, 1, 1, 2, 2), new TermRow("2020-2025", true, 0, 0, 0, 0, 0)));
    }

    static List<FindingRow> findings() {
        return List.of(
                new FindingRow(
                        17,
                        3L,
                        "p1-2019.xlsx",
                        "P1",
                        "2019",
                        DEPARTMENT,
                        Severity.ERROR,
                        "CELL_UNREADABLE",
                        "P1",
                        "C17",
                        "2O",
                        "một số nguyên không âm",
                        "Ô C17: không đọc được “2O”.",
                        FindingState.OPEN,
                        null),
                new FindingRow(
                        18,
                        3L,
                        "p1-2019.xlsx",
                        "P1",
                        "2019",
                        DEPARTMENT,
                        Severity.QUERY,
                        "P1_MOVEMENT",
                        "P1",
                        "I9",
                        "22",
                        "21",
                        "Ô I9: cộng được 21.",
                        FindingState.EXPLAINED,
                        "chuyển sinh hoạt muộn"),
                new FindingRow(
                        19,
                        null,
                        "thu-moi.xlsx",
                        null,
                        null,
                        null,
                        Severity.NOTE,
                        "COLUMN_UNKNOWN",
                        null,
                        null,
                        null,
                        null,
                        "Không nhận ra biểu nào.",
                        FindingState.CLOSED,
                        null));
    }

    static MarkResult marked() {
        return new MarkResult(
                12,
                Path.of("/kho/gui-lai/p1.xlsx"),
                MarkResult.Kind.MARKED,
                2,
                1,
                3,
                3,
                List.of("Tên tệp nên có đuôi .xlsx."));
    }

    static ExplainResult explained() {
        return new ExplainResult(
                18,
                3,
                "p1-2019.xlsx",
                "P1",
                "2019",
                DEPARTMENT,
                "P1_MOVEMENT",
                "P1",
                "I9",
                "22",
                "chuyển sinh hoạt muộn",
                "ghi nhầm");
    }

    static ReviewResult review() {
        List<Path> files = List.of(Path.of("/kho/reviews/bao-cao-nhiem-ky-2015-2020.pdf"));
        return new ReviewResult(
                "2015-2020", null, true, files, null, List.of(new ReviewResult.Document("term", null, true, files)));
    }

    static List<TraceRow> trace() {
        return List.of(
                new TraceRow(
                        "p1-2019.xlsx",
                        HASH,
                        3,
                        "P1",
                        "N7",
                        "19",
                        new BigDecimal("19"),
                        "Chi bộ 1 (mẫu)",
                        Part.NUMERATOR,
                        new BigDecimal("19")),
                new TraceRow(
                        "p1-2019.xlsx",
                        HASH,
                        3,
                        "P1",
                        "N8",
                        "1.200",
                        new BigDecimal("1200"),
                        "Chi bộ 2 (mẫu)",
                        Part.NUMERATOR,
                        new BigDecimal("1200")),
                new TraceRow(
                        "p2-2019.xlsx",
                        HASH,
                        5,
                        "P2",
                        "D4",
                        null,
                        null,
                        "Chi bộ 1 (mẫu)",
                        Part.DENOMINATOR,
                        new BigDecimal("0.500")));
    }

    static List<RunRow> runs() {
        Instant began = Instant.parse("2020-01-15T02:30:00Z");
        StepRow staged = new StepRow("stage", RunState.DONE, 24L, began, began.plusSeconds(10));
        StepRow checking = new StepRow("check", RunState.FAILED, null, began.plusSeconds(10), null);
        return List.of(
                new RunRow(
                        13,
                        RunState.FAILED,
                        null,
                        began,
                        null,
                        24,
                        0,
                        0,
                        0,
                        0,
                        "mất kết nối",
                        List.of(staged, checking)),
                new RunRow(
                        12,
                        RunState.DONE,
                        "vanthu@may-1",
                        began,
                        began.plusSeconds(83),
                        1024,
                        20,
                        2,
                        1,
                        1,
                        null,
                        List.of(staged)));
    }

    static List<DoctorRow> doctor() {
        return List.of(
                new DoctorRow("java", Health.OK, "17.0.15", null),
                new DoctorRow("charset", Health.WARNING, "ANSI_X3.4-1968", "Đặt LC_ALL=C.UTF-8."),
                new DoctorRow("database", Health.FAILED, "không kết nối được", "Xem nhật ký máy chủ."));
    }
}
