package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.ListRow;
import vn.termreview.edition.Block.ListTable;
import vn.termreview.edition.QualityData.Line;
import vn.termreview.edition.QualityData.Version;

/** The lists of a report on data: what is open, what was explained and why, and which reports came again. */
final class QualityLists {
    private final Workshop workshop;
    private final QualityData quality;

    QualityLists(Workshop workshop, QualityData quality) {
        this.workshop = workshop;
        this.quality = quality;
    }

    List<Block> open(Outline outline) {
        List<Line> lines = quality.findings().stream()
                .filter(line -> line.reason() == null)
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(table(
                        outline.table("openFindings"),
                        heads("what", "place", "found", "expected", "severity"),
                        lines,
                        line -> List.of(
                                line.text(),
                                place(line),
                                or(line.found()),
                                or(line.expected()),
                                text("quality.one." + line.severity()))));
    }

    List<Block> explained(Outline outline) {
        List<Line> lines = quality.findings().stream()
                .filter(line -> line.reason() != null)
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(table(
                        outline.table("explained"),
                        heads("reason", "place", "found", "expected", "severity"),
                        lines,
                        line -> List.of(
                                or(line.reason()),
                                place(line),
                                or(line.found()),
                                or(line.expected()),
                                text("quality.one." + line.severity()))));
    }

    /** Where nothing came twice, a sentence that says so. */
    List<Block> versions(Outline outline) {
        if (quality.versions().isEmpty()) {
            return Frame.paragraphs(List.of(text("quality.corrections.none")));
        }
        List<ListRow> rows = new ArrayList<>();
        for (Version version : quality.versions()) {
            String what = report(version.form(), version.period(), version.unit());
            String reason = version.reason();
            rows.add(new ListRow(
                    null,
                    List.of(
                            Integer.toString(rows.size() + 1),
                            what,
                            Integer.toString(version.version()),
                            workshop.years().date(version.acceptedOn()),
                            state(version),
                            reason == null ? Words.ABSENT : reason)));
        }
        List<Block> blocks = Frame.paragraphs(List.of(workshop.messages()
                .text("quality.corrections", "count", workshop.numbers().count(rows.size()))));
        blocks.add(
                new ListTable(outline.table("versions"), heads("report", "version", "accepted", "state", "why"), rows));
        return blocks;
    }

    private String state(Version version) {
        if (version.withdrawnOn() != null) {
            return workshop.messages()
                    .text(
                            "quality.state.withdrawn",
                            "date",
                            workshop.years().date(Objects.requireNonNull(version.withdrawnOn())));
        }
        return text(version.current() ? "quality.state.current" : "quality.state.replaced");
    }

    private ListTable table(String caption, List<String> heads, List<Line> lines, Function<Line, List<String>> cells) {
        List<ListRow> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.addAll(cells.apply(line));
            rows.add(new ListRow(group(line), row));
        }
        return new ListTable(caption, heads, rows);
    }

    private String group(Line line) {
        String form = line.form();
        String report = form == null ? "" : report(form, or(line.period()), line.unit());
        return workshop.messages().text("quality.group", "report", report, "file", line.file());
    }

    private String report(String form, String period, @Nullable String unit) {
        return workshop.messages()
                .text(
                        unit == null ? "quality.report.all" : "quality.report",
                        "form",
                        form,
                        "period",
                        period,
                        "unit",
                        String.valueOf(unit));
    }

    private String place(Line line) {
        String sheet = line.sheet();
        String cell = line.cell();
        if (sheet == null) {
            return Words.ABSENT;
        }
        return cell == null ? sheet : sheet + ", " + cell;
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? Words.ABSENT : text;
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>(List.of(text("label.column.number")));
        List.of(keys).forEach(key -> heads.add(text("quality.list." + key)));
        return heads;
    }

    private String text(String key) {
        return workshop.messages().text(key);
    }
}
