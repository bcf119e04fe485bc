package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.cli.FindingEntry;
import vn.termreview.cli.SheetEntry;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.form.CellCounts;
import vn.termreview.form.RowCounts;
import vn.termreview.job.RunReport;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Messages;
import vn.termreview.sql.Sql;

/** What became of each submission of a run: kept with the run in neutral words, spoken in the operator's language. */
final class RunReports implements RunReport {

    private final Sql sql;
    private final Messages messages;
    private final JsonMapper json = JsonMapper.builder().build();

    RunReports(Sql sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public String json(long run) {
        Map<Long, List<SheetEntry>> sheets = new HashMap<>();
        sql.query("submission/report_sheets", Map.of("run_id", run), (row, n) -> sheets.computeIfAbsent(
                        row.getLong("submission_key"), key -> new ArrayList<>())
                .add(new SheetEntry(
                        row.getString("sheet_name"),
                        new RowCounts(
                                row.getInt("loaded_rows"),
                                row.getInt("quarantined_rows"),
                                row.getInt("total_rows"),
                                row.getInt("section_rows"),
                                row.getInt("blank_rows"),
                                row.getInt("ignored_rows")),
                        new CellCounts(
                                row.getInt("nonempty_cells"),
                                row.getInt("loaded_cells"),
                                row.getInt("heading_cells"),
                                row.getInt("title_cells"),
                                row.getInt("control_cells"),
                                row.getInt("ignored_cells"),
                                row.getInt("rejected_cells")))));
        Map<Long, List<KeptFinding>> findings = new HashMap<>();
        sql.query("submission/report_findings", Map.of("run_id", run), (row, n) -> findings.computeIfAbsent(
                        row.getLong("submission_key"), key -> new ArrayList<>())
                .add(new KeptFinding(row.getLong("finding_key"), FindingRows.finding(row, json))));
        List<KeptSubmission> kept = sql.query(
                "submission/report_submissions",
                Map.of("run_id", run),
                (row, n) -> new KeptSubmission(
                        row.getLong("submission_key"),
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getString("form_code"),
                        row.getString("period_code"),
                        row.getString("unit_name"),
                        row.getObject("version", Integer.class),
                        row.getString("status"),
                        sheets.getOrDefault(row.getLong("submission_key"), List.of()),
                        findings.getOrDefault(row.getLong("submission_key"), List.of())));
        return json.writeValueAsString(kept);
    }

    /** The entries of a kept report, in the operator's language. */
    List<SubmissionEntry> entries(String report, boolean dryRun) {
        return List.of(json.readValue(report, KeptSubmission[].class)).stream()
                .map(kept -> new SubmissionEntry(
                        dryRun ? null : kept.key(),
                        kept.file(),
                        kept.sha256(),
                        kept.form(),
                        kept.period(),
                        kept.unit(),
                        kept.version(),
                        SubmissionStatus.of(kept.status()),
                        kept.sheets(),
                        kept.findings().stream()
                                .map(finding -> entry(finding, kept.file(), dryRun))
                                .toList()))
                .toList();
    }

    private FindingEntry entry(KeptFinding kept, String file, boolean dryRun) {
        Finding finding = kept.finding();
        return new FindingEntry(
                dryRun ? null : kept.key(),
                finding.code().severity(),
                finding.code().name(),
                finding.sheet(),
                finding.cell(),
                messages.found(finding),
                messages.expected(finding),
                messages.sentence(dryRun ? finding : FindingRows.numbered(finding, kept.key()), file));
    }
}
