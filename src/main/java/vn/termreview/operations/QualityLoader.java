package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.cli.ReportRow;
import vn.termreview.cli.ReportState;
import vn.termreview.edition.QualityData;
import vn.termreview.edition.ReviewData;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Messages;
import vn.termreview.sql.Sql;

/** Takes from the warehouse how complete and how sound the data of a term are. */
final class QualityLoader {

    private final Sql sql;
    private final Messages messages;
    private final JsonMapper json = JsonMapper.builder().build();

    QualityLoader(Sql sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    QualityData load(Terms.Term term, ReviewData data) {
        Map<String, Object> years =
                Map.of("term_code", term.code(), "first_year", term.firstYear(), "last_year", term.lastYear());
        List<QualityData.KindCount> counts = sql.query("review/quality_counts", years, (row, n) -> count(row));
        return new QualityData(
                data,
                reports(term),
                counts.stream().filter(count -> count.name().isEmpty()).toList(),
                counts.stream().filter(count -> !count.name().isEmpty()).toList(),
                sql.query("review/quality_findings", years, (row, n) -> line(row)),
                sql.query("review/quality_corrections", years, (row, n) -> version(row)),
                sql.query("review/quality_ledger", years, (row, n) -> ledger(row)));
    }

    private List<QualityData.Report> reports(Terms.Term term) {
        return new StatusReports(sql)
                .reports(term.firstYear(), term.lastYear()).stream()
                        .filter(report -> !ReviewDataLoader.isOfTerm(report)
                                || report.period().equals(term.code()))
                        .map(QualityLoader::report)
                        .toList();
    }

    private static QualityData.Report report(ReportRow row) {
        return new QualityData.Report(
                row.form(),
                ReviewDataLoader.isOfTerm(row) ? null : Integer.valueOf(row.period()),
                row.state() == ReportState.ACCEPTED);
    }

    private QualityData.KindCount count(ResultSet row) throws SQLException {
        return new QualityData.KindCount(
                severity(row.getString("severity")),
                row.getBoolean("is_total") ? "" : kind(row.getString("code")),
                row.getString("form_code"),
                row.getInt("finding_count"),
                row.getInt("open_count"),
                row.getInt("explained_count"),
                row.getInt("closed_count"));
    }

    private static QualityData.Severity severity(String word) {
        return QualityData.Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What its sentence says is wrong, without the place and the values of a single case. */
    private String kind(String code) {
        return shortened(messages.raw(code)).replaceAll("[“]?\\{\\w+}[”]?", "…");
    }

    /** The sentence without the place, which stands beside it, and without what to do. */
    private static String shortened(String sentence) {
        String wrong = sentence.replaceFirst("^[^:]*: ", "").split("\\. ", 2)[0].replaceFirst("\\.$", "");
        return wrong.substring(0, 1).toUpperCase(Locale.ROOT) + wrong.substring(1);
    }

    private QualityData.Line line(ResultSet row) throws SQLException {
        Finding finding = FindingRows.finding(row, json);
        return new QualityData.Line(
                row.getString("form_code"),
                row.getString("period_code"),
                row.getString("unit_name"),
                row.getString("path"),
                severity(finding.code().severity().name()),
                // A file's name may hold a colon; the place is cut off at the first one.
                shortened(messages.sentence(finding, "")),
                finding.sheet(),
                finding.cell(),
                messages.found(finding),
                messages.expected(finding),
                row.getString("reason"));
    }

    private static QualityData.Version version(ResultSet row) throws SQLException {
        return new QualityData.Version(
                row.getString("form_code"),
                row.getString("period_code"),
                row.getString("unit_name"),
                row.getInt("version"),
                day(row, "accepted_at"),
                row.getObject("withdrawn_at") == null ? null : day(row, "withdrawn_at"),
                row.getString("withdrawn_reason"),
                row.getBoolean("is_current"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), ReviewDataLoader.HERE);
    }

    private static QualityData.Ledger ledger(ResultSet row) throws SQLException {
        return new QualityData.Ledger(
                row.getString("form_code"),
                row.getObject("year", Integer.class),
                row.getInt("submission_count"),
                numbers(
                        row,
                        "loaded_rows",
                        "quarantined_rows",
                        "total_rows",
                        "section_rows",
                        "blank_rows",
                        "ignored_rows"),
                numbers(
                        row,
                        "loaded_cells",
                        "heading_cells",
                        "title_cells",
                        "control_cells",
                        "ignored_cells",
                        "rejected_cells"));
    }

    private static List<Integer> numbers(ResultSet row, String... columns) throws SQLException {
        Integer[] numbers = new Integer[columns.length];
        for (int i = 0; i < columns.length; i++) {
            numbers[i] = row.getInt(columns[i]);
        }
        return List.of(numbers);
    }
}
