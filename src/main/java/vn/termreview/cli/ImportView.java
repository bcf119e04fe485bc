package vn.termreview.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Messages;
import vn.termreview.problem.ProblemCode;
import vn.termreview.problem.Severity;

/** What an import did, for people: a line per submission, the sums, and what to type next. */
final class ImportView {

    private static final String PROPOSED = ProblemCode.MAPPING_PROPOSED.name();

    private final Call call;
    private final Messages texts;
    private final Numbers numbers;

    ImportView(Call call) {
        this.call = call;
        this.texts = call.texts();
        this.numbers = call.numbers();
    }

    String text(ImportResult result) {
        List<SubmissionEntry> submissions = result.submissions();
        String run = result.run() == null ? "–" : Long.toString(result.run());
        StringBuilder text = new StringBuilder();
        text.append(texts.text("import." + result.outcome().word(), "run", run)).append('\n');
        if (submissions.isEmpty()) {
            return text.append(texts.text("import.none")).append('\n').toString();
        }
        text.append('\n').append(table(submissions)).append('\n');
        text.append(sums(submissions)).append('\n');
        return text.append(next(result)).toString();
    }

    private Table table(List<SubmissionEntry> submissions) {
        Table table = new Table(List.of(texts.raw("import.columns").split("\\|", -1)));
        for (SubmissionEntry each : submissions) {
            table.row(List.of(
                    each.id() == null ? "" : Long.toString(each.id()),
                    each.form() == null ? "?" : each.form(),
                    each.period() == null ? "?" : each.period(),
                    each.unit() == null ? "?" : each.unit(),
                    each.version() == null ? "" : Integer.toString(each.version()),
                    texts.text("status." + each.status().word()),
                    rows(each, false),
                    rows(each, true),
                    findings(each, Severity.ERROR),
                    findings(each, Severity.QUERY),
                    each.file()));
        }
        return table;
    }

    private String rows(SubmissionEntry submission, boolean quarantined) {
        return numbers.count(submission.sheets().stream()
                .map(SheetEntry::rows)
                .mapToLong(rows -> quarantined ? rows.quarantined() : rows.loaded())
                .sum());
    }

    private String findings(SubmissionEntry submission, Severity severity) {
        return numbers.count(submission.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    private String sums(List<SubmissionEntry> submissions) {
        Map<SubmissionStatus, Integer> counts = new EnumMap<>(SubmissionStatus.class);
        submissions.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
        StringBuilder text = new StringBuilder(texts.text("import.sum", "count", numbers.count(submissions.size())));
        String gap = " ";
        for (Map.Entry<SubmissionStatus, Integer> each : counts.entrySet()) {
            text.append(gap)
                    .append(numbers.count(each.getValue()))
                    .append(' ')
                    .append(texts.text("status." + each.getKey().word()));
            gap = ", ";
        }
        return text.append('.').toString();
    }

    private String next(ImportResult result) {
        StringBuilder text = new StringBuilder();
        for (SubmissionEntry each : result.submissions()) {
            if (each.status() == SubmissionStatus.HELD && each.id() != null) {
                String confirm = call.command("import --confirm " + each.id());
                text.append(texts.text("import.held", "submission", Long.toString(each.id()), "command", confirm))
                        .append('\n');
            }
        }
        String accept = result.submissions().stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.id() != null && finding.code().equals(PROPOSED))
                .map(finding -> " --accept-mapping " + finding.id())
                .collect(Collectors.joining());
        if (!accept.isEmpty()) {
            text.append(texts.text("import.proposed", "command", call.command("import" + accept)))
                    .append('\n');
        }
        boolean somethingToMend = result.submissions().stream()
                .flatMap(each -> each.findings().stream())
                .anyMatch(finding -> finding.severity() != Severity.NOTE);
        boolean clean = !somethingToMend && ImportOutcomes.exit(result.submissions()) == ExitCode.DONE;
        if (result.outcome() == ImportOutcome.DRY_RUN) {
            return text.append(texts.text("import.rehearsed")).append('\n').toString();
        }
        return text.append(texts.text("next", "command", call.command(clean ? "status" : "findings")))
                .append('\n')
                .toString();
    }
}
