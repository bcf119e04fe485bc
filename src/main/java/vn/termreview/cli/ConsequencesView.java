package vn.termreview.cli;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Messages;

/** What would change with a version, for people: figures and verdicts, findings, explanations. */
final class ConsequencesView {

    private static final Set<Scope> TOO_MANY = EnumSet.of(Scope.COMMUNE, Scope.SCHOOL);

    private final Call call;
    private final Messages texts;
    private final FigureText figures;
    private final StringBuilder text = new StringBuilder();

    ConsequencesView(Call call) {
        this.call = call;
        this.texts = call.texts();
        this.figures = new FigureText(call.numbers(), texts);
    }

    String text(DiffResult result) {
        text.append('\n');
        if (!result.figuresCompared()) {
            text.append(Wrapped.lines(0, texts.text("diff.figures-not-compared")));
        } else if (result.figures().isEmpty()) {
            text.append(texts.text("diff.figures-same")).append('\n');
        } else {
            figures(result.figures());
        }
        findings("diff.findings-gone", FindingDifference.Change.GONE, result);
        findings("diff.findings-new", FindingDifference.Change.NEW, result);
        explanations("diff.carried", true, result.explanations());
        explanations("diff.fallen", false, result.explanations());
        return text.append('\n').toString();
    }

    private String section(String key, int count) {
        return texts.text(key, "count", call.numbers().count(count)) + "\n";
    }

    private void figures(List<FigureDifference> all) {
        text.append(section("diff.figures", all.size()));
        List<FigureDifference> shown =
                all.stream().filter(each -> !TOO_MANY.contains(each.scope())).toList();
        FigureDifference before = null;
        for (FigureDifference each : shown) {
            if (before == null || !before.indicator().equals(each.indicator())) {
                text.append(Wrapped.lines(2, each.indicator() + "  " + each.indicatorName()));
            }
            text.append(Wrapped.lines(4, figure(each)));
            words(each);
            before = each;
        }
        int left = all.size() - shown.size();
        if (left > 0) {
            text.append(Wrapped.lines(
                    2, texts.text("figures.narrower", "count", call.numbers().count(left))));
        }
    }

    private String figure(FigureDifference each) {
        FigureRow older = each.row(each.older());
        FigureRow newer = each.row(each.newer());
        String year =
                each.year() == null ? texts.text("figures.term") + " " + each.term() : Integer.toString(each.year());
        StringBuilder line = new StringBuilder(texts.text(
                "diff.figure",
                "code",
                each.code(),
                "year",
                year,
                "unit",
                each.unit(),
                "change",
                change(each, older, newer)));
        String verdictBefore = verdict(older);
        String verdictAfter = verdict(newer);
        if (!verdictBefore.equals(verdictAfter)) {
            line.append("; ").append(texts.text("diff.verdict", "old", verdictBefore, "new", verdictAfter));
        }
        String targetBefore = target(older);
        String targetAfter = target(newer);
        if (!targetBefore.equals(targetAfter)) {
            line.append("; ").append(texts.text("diff.target", "old", targetBefore, "new", targetAfter));
        }
        return line.toString();
    }

    /** Words may fill a page, of which a line differs. */
    private static boolean isWords(FigureDifference each) {
        FigureDifference.Side older = each.older();
        FigureDifference.Side newer = each.newer();
        return isWords(older) || isWords(newer);
    }

    private static boolean isWords(FigureDifference.@Nullable Side side) {
        return side != null && side.text() != null && side.value() == null;
    }

    private void words(FigureDifference each) {
        if (isWords(each)) {
            List<String> before = sentences(each.older());
            List<String> after = sentences(each.newer());
            before.stream()
                    .filter(sentence -> !after.contains(sentence))
                    .forEach(sentence -> text.append(Wrapped.lines(6, "- " + sentence)));
            after.stream()
                    .filter(sentence -> !before.contains(sentence))
                    .forEach(sentence -> text.append(Wrapped.lines(6, "+ " + sentence)));
        }
    }

    private static List<String> sentences(FigureDifference.@Nullable Side side) {
        return side == null || side.text() == null
                ? List.of()
                : List.of(side.text().split("; ", -1));
    }

    /** What it was and is; where that reads the same, the parts that differ, or what it still is. */
    private String change(FigureDifference each, @Nullable FigureRow older, @Nullable FigureRow newer) {
        if (isWords(each)) {
            return "";
        }
        String before = value(older);
        String after = value(newer);
        if (before.equals(after) && older != null && newer != null) {
            String parts = parts(older);
            String partsAfter = parts(newer);
            return parts.equals(partsAfter) ? after : before + parts + " → " + after + partsAfter;
        }
        return before + " → " + after;
    }

    private String parts(FigureRow row) {
        BigDecimal numerator = row.numerator();
        BigDecimal denominator = row.denominator();
        return numerator == null || denominator == null
                ? ""
                : " (" + call.numbers().plain(numerator) + "/" + call.numbers().plain(denominator) + ")";
    }

    private String value(@Nullable FigureRow row) {
        return row == null ? "–" : figures.value(row);
    }

    private String verdict(@Nullable FigureRow row) {
        return row == null ? "–" : figures.verdict(row);
    }

    private String target(@Nullable FigureRow row) {
        return row == null ? "–" : Objects.requireNonNullElse(figures.target(List.of(row)), "–");
    }

    private void findings(String key, FindingDifference.Change change, DiffResult result) {
        List<FindingDifference> rows =
                result.findings().stream().filter(row -> row.change() == change).toList();
        if (rows.isEmpty()) {
            return;
        }
        text.append('\n').append(section(key, rows.size()));
        for (FindingDifference row : rows) {
            boolean other = row.submission() != result.older().id()
                    && row.submission() != result.newer().id();
            StringBuilder line =
                    new StringBuilder(texts.text("severity." + row.severity().word()));
            line.append(row.id() == null ? "" : " " + row.id());
            if (other) {
                line.append(", ")
                        .append(texts.text("diff.other-report", "submission", Long.toString(row.submission())));
            }
            text.append(Wrapped.lines(2, line + ": " + row.message()));
        }
    }

    private void explanations(String key, boolean carried, List<ExplanationDifference> all) {
        List<ExplanationDifference> rows =
                all.stream().filter(row -> row.carried() == carried).toList();
        if (rows.isEmpty()) {
            return;
        }
        text.append('\n').append(section(key, rows.size()));
        for (ExplanationDifference row : rows) {
            String place = row.sheet() == null
                    ? texts.text("findings.whole-file")
                    : row.sheet() + (row.cell() == null ? "" : "!" + row.cell());
            String why =
                    carried ? "" : " (" + texts.text("diff.why." + row.why().word()) + ")";
            text.append(Wrapped.lines(2, place + why + ": " + row.explanation()));
        }
    }
}
