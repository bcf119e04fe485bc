package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.ColumnTable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.QualityData.KindCount;
import vn.termreview.edition.QualityData.Ledger;
import vn.termreview.edition.QualityData.Report;

/** The counts of a report on data: what came by form and year, findings by kind, and rows and cells by class. */
final class QualityTables {
    private static final String PARTY_FORMS = "P";

    private final Workshop workshop;
    private final QualityData quality;

    QualityTables(Workshop workshop, QualityData quality) {
        this.workshop = workshop;
        this.quality = quality;
    }

    /** Received of expected; only the number received where none is expected. */
    ColumnTable completeness(String caption) {
        List<String> heads = new ArrayList<>();
        workshop.facts().years().forEach(year -> heads.add(YearWords.head(YearKind.CALENDAR_YEAR, year)));
        heads.add(workshop.messages().text("quality.head.term"));
        List<YearRow> rows = new ArrayList<>();
        for (String form : forms()) {
            List<String> cells = new ArrayList<>();
            workshop.facts().years().forEach(year -> cells.add(received(form, year)));
            cells.add(received(form, null));
            rows.add(new YearRow(workshop.messages().text("quality.form", "form", form), RowStyle.PLAIN, cells));
        }
        return new ColumnTable(caption, workshop.messages().text("quality.head.form"), heads, rows);
    }

    /** Those of the Party before those of the schools. */
    private List<String> forms() {
        TreeSet<String> forms = new TreeSet<>();
        quality.reports().forEach(report -> forms.add(report.form()));
        quality.ledger().forEach(line -> forms.add(line.form()));
        List<String> ordered = new ArrayList<>();
        forms.stream().filter(form -> form.startsWith(PARTY_FORMS)).forEach(ordered::add);
        forms.stream().filter(form -> !form.startsWith(PARTY_FORMS)).forEach(ordered::add);
        return ordered;
    }

    private String received(String form, @Nullable Integer year) {
        List<Report> expected = quality.reports().stream()
                .filter(report -> report.form().equals(form) && Objects.equals(report.year(), year))
                .toList();
        if (!expected.isEmpty()) {
            long received = expected.stream().filter(Report::received).count();
            return count(Math.toIntExact(received)) + "/" + count(expected.size());
        }
        return quality.ledger().stream()
                .filter(line -> line.form().equals(form) && Objects.equals(line.year(), year))
                .findFirst()
                .map(line -> count(line.submissions()))
                .orElse(Words.ABSENT);
    }

    ColumnTable counts(String caption) {
        List<YearRow> rows = new ArrayList<>();
        for (QualityData.Severity severity : QualityData.Severity.values()) {
            List<KindCount> kinds = quality.counts().stream()
                    .filter(kind -> kind.severity() == severity)
                    .toList();
            if (!kinds.isEmpty()) {
                rows.add(new YearRow(
                        workshop.messages().text("quality.severity." + severity), RowStyle.GROUP, List.of()));
                kinds.forEach(kind -> rows.add(new YearRow(
                        kind.name(),
                        RowStyle.PLAIN,
                        List.of(
                                Objects.requireNonNullElse(kind.form(), Words.ABSENT),
                                count(kind.all()),
                                severity == QualityData.Severity.NOTE ? Words.ABSENT : count(kind.open()),
                                severity == QualityData.Severity.NOTE ? Words.ABSENT : count(kind.explained()),
                                count(kind.closed())))));
            }
        }
        return new ColumnTable(
                caption,
                workshop.messages().text("quality.head.kind"),
                heads("form", "all", "open", "explained", "closed"),
                rows);
    }

    ColumnTable rows(String caption) {
        return ledger(caption, heads("loaded", "quarantined", "total", "section", "blank", "ignored"), Ledger::rows);
    }

    ColumnTable cells(String caption) {
        return ledger(caption, heads("loaded", "heading", "title", "control", "ignored", "rejected"), Ledger::cells);
    }

    private ColumnTable ledger(String caption, List<String> heads, Function<Ledger, List<Integer>> numbers) {
        List<YearRow> rows = new ArrayList<>();
        for (String form : forms()) {
            List<Ledger> lines = quality.ledger().stream()
                    .filter(line -> line.form().equals(form))
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(
                        new YearRow(workshop.messages().text("quality.form", "form", form), RowStyle.GROUP, List.of()));
                lines.forEach(line -> rows.add(new YearRow(
                        period(line),
                        RowStyle.PLAIN,
                        numbers.apply(line).stream().map(this::count).toList())));
            }
        }
        return new ColumnTable(caption, workshop.messages().text("quality.head.period"), heads, rows);
    }

    private String period(Ledger line) {
        Integer year = line.year();
        return year == null
                ? workshop.messages().capitalised(workshop.messages().text("gap.term"))
                : workshop.messages()
                        .capitalised(workshop.years().one(workshop.facts().formYearKind(line.form()), year));
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream()
                .map(key -> workshop.messages().text("quality.head." + key))
                .toList();
    }

    private String count(int value) {
        return workshop.numbers().count(value);
    }
}
