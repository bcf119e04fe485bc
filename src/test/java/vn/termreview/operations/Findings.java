package vn.termreview.operations;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FindingEntry;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.problem.Severity;

/** Findings as one line each: severity, code, cell, what was found, what was expected; {@code -} where there is none. */
final class Findings {

    private Findings() {}

    static List<String> of(SubmissionEntry entry) {
        return entry.findings().stream().map(Findings::shown).toList();
    }

    static String shown(FindingEntry finding) {
        return shown(finding.severity(), finding.code(), finding.cell(), finding.found(), finding.expected());
    }

    static String shown(FindingRow finding) {
        return shown(finding.severity(), finding.code(), finding.cell(), finding.found(), finding.expected());
    }

    private static String shown(
            Severity severity, String code, @Nullable String cell, @Nullable String found, @Nullable String expected) {
        return String.join(
                " | ",
                severity.word() + " " + code,
                Objects.requireNonNullElse(cell, "-"),
                Objects.requireNonNullElse(found, "-"),
                Objects.requireNonNullElse(expected, "-"));
    }
}
