package vn.termreview.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Messages;
import vn.termreview.problem.Severity;

/** Findings, for people: under each submission the place, what stands there, what should, and what to do. */
final class FindingsView {

    private final Call call;
    private final Messages texts;

    FindingsView(Call call) {
        this.call = call;
        this.texts = call.texts();
    }

    String text(List<FindingRow> rows) {
        if (rows.isEmpty()) {
            return texts.text("findings.none") + "\n";
        }
        StringBuilder text = new StringBuilder();
        FindingRow before = null;
        for (FindingRow row : rows) {
            if (before == null || !sameSubmission(before, row)) {
                text.append(before == null ? "" : "\n").append(heading(row)).append('\n');
            }
            text.append(finding(row));
            before = row;
        }
        return text.append('\n').append(sums(rows)).append('\n').toString();
    }

    private static boolean sameSubmission(FindingRow one, FindingRow other) {
        return Objects.equals(one.submission(), other.submission())
                && one.file().equals(other.file());
    }

    private String heading(FindingRow row) {
        return texts.text(
                row.submission() == null ? "findings.file" : "findings.submission",
                "submission",
                row.submission() == null ? "" : Long.toString(row.submission()),
                "form",
                orUnknown(row.form()),
                "period",
                orUnknown(row.period()),
                "unit",
                orUnknown(row.unit()),
                "file",
                row.file());
    }

    private String finding(FindingRow row) {
        StringBuilder text = new StringBuilder();
        text.append("  ")
                .append(row.id())
                .append("  ")
                .append(severity(row))
                .append("  ")
                .append(place(row));
        text.append('\n');
        if (row.found() != null || row.expected() != null) {
            text.append("      ")
                    .append(texts.text(
                            "findings.values", "found", quoted(row.found()), "expected", orUnknown(row.expected())))
                    .append('\n');
        }
        text.append("      ").append(Table.clean(row.message())).append('\n');
        if (row.explanation() != null) {
            text.append("      ")
                    .append(texts.text("findings.explained", "reason", row.explanation()))
                    .append('\n');
        }
        return text.toString();
    }

    private String severity(FindingRow row) {
        String word = texts.text("severity." + row.severity().word());
        Paint paint = call.paint();
        return switch (row.severity()) {
            case ERROR -> paint.bad(word);
            case QUERY -> paint.odd(word);
            case NOTE -> word;
        };
    }

    private String place(FindingRow row) {
        if (row.sheet() == null) {
            return texts.text("findings.whole-file");
        }
        String sheet = Table.clean(row.sheet());
        return row.cell() == null ? texts.text("findings.whole-sheet", "sheet", sheet) : sheet + "!" + row.cell();
    }

    private String quoted(@Nullable String found) {
        return found == null ? texts.text("findings.empty") : texts.text("findings.quoted", "text", found);
    }

    private String orUnknown(@Nullable String text) {
        return text == null ? texts.text("unknown") : text;
    }

    private String sums(List<FindingRow> rows) {
        Numbers numbers = call.numbers();
        long explained = rows.stream()
                .filter(row -> row.state() == FindingState.EXPLAINED)
                .count();
        return texts.text(
                "findings.sum",
                "errors",
                numbers.count(count(rows, Severity.ERROR)),
                "queries",
                numbers.count(count(rows, Severity.QUERY) - explained),
                "explained",
                numbers.count(explained),
                "notes",
                numbers.count(count(rows, Severity.NOTE)));
    }

    private static long count(List<FindingRow> rows, Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }
}
