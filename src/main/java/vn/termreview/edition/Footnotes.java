package vn.termreview.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.Paragraph;
import vn.termreview.edition.Block.SourceTable;
import vn.termreview.edition.Block.TargetRow;
import vn.termreview.edition.Block.TargetTable;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.Explanation.Fed;
import vn.termreview.edition.ReviewContent.Footnote;
import vn.termreview.edition.ReviewContent.Section;
import vn.termreview.edition.ReviewData.Source;

/**
 * Puts a mark at each value that rests on an odd but true cell. A reason has one number through the document, in the order
 * in which the marks are met; what has no place in any table is marked at its submission in the list of sources.
 */
final class Footnotes {

    /** The form whose years stand in the tables by years of a section. */
    private static final Map<String, String> FORMS = Map.of(
            "annex-ratings", "P1",
            "annex-members", "P1",
            "annex-inspection", "P3",
            "annex-network", "E0",
            "standard", "E2",
            "annex-universal", "E3",
            "annex-prizes", "E4");

    /** The one table by years that is of another form than those around it. */
    private static final String ORGANISATIONS = "head.organisation";

    private final Workshop workshop;
    private final List<Explanation> explanations;
    private final List<Explanation> numbered = new ArrayList<>();

    Footnotes(Workshop workshop) {
        this.workshop = workshop;
        this.explanations = workshop.facts().data().explanations();
    }

    /** The sections with marks. */
    List<Section> in(List<Section> sections) {
        List<Section> marked = new ArrayList<>();
        for (Section section : sections) {
            marked.add(with(
                    section,
                    section.blocks().stream()
                            .map(block -> marked(section.id(), block))
                            .toList()));
        }
        return List.copyOf(marked);
    }

    /** The reasons of all marks that were set, by their numbers. */
    List<Footnote> notes() {
        List<Footnote> notes = new ArrayList<>();
        numbered.forEach(one -> notes.add(new Footnote(notes.size() + 1, sentence(one))));
        return notes;
    }

    private Block marked(String section, Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof TargetTable table) {
            List<TargetRow> rows = table.rows().stream()
                    .map(row -> targets(row, table.years()))
                    .toList();
            return new TargetTable(table.caption(), table.years(), rows, table.noted());
        }
        if (block instanceof SourceTable table) {
            return new SourceTable(
                    table.caption(), table.rows().stream().map(this::source).toList());
        }
        String form = FORMS.get(section);
        if (block instanceof YearTable table && form != null) {
            boolean isOfOrganisations = table.head().equals(workshop.messages().text(ORGANISATIONS));
            return years(isOfOrganisations ? "P2" : form, table);
        }
        return block;
    }

    /** A sentence is marked at its end for every figure that it states, each reason once a paragraph. */
    private Paragraph paragraph(Paragraph paragraph) {
        List<Explanation> met = new ArrayList<>();
        String text = Stated.replaced(
                paragraph.text(),
                fed -> marked("", one -> {
                    boolean isNew = one.feeds().contains(fed) && !met.contains(one);
                    if (isNew) {
                        met.add(one);
                    }
                    return isNew;
                }));
        List<String> codes = Stated.of(paragraph.text()).stream()
                .flatMap(fed -> workshop.facts().figure(fed.indicator(), fed.year()).stream())
                .flatMap(figure -> Stream.ofNullable(figure.traceCode()))
                .distinct()
                .toList();
        return new Paragraph(paragraph.lead(), text, codes);
    }

    /** Marks what no table above showed. */
    private Source source(Source row) {
        List<Explanation> shown = List.copyOf(numbered);
        return row.named(marked(row.unit(), one -> one.submission() == row.submission() && !shown.contains(one)));
    }

    private TargetRow targets(TargetRow row, List<Integer> years) {
        List<String> values = new ArrayList<>();
        String target = marked(row.target(), fed(row.code(), null));
        for (int i = 0; i < row.values().size(); i++) {
            values.add(marked(row.values().get(i), fed(row.code(), years.get(i))));
        }
        return new TargetRow(
                row.number(),
                row.code(),
                row.indicator(),
                row.unit(),
                target,
                values,
                row.trend(),
                row.trendTarget(),
                row.achieved(),
                row.verdict(),
                row.verdictText(),
                row.traceCode(),
                row.note());
    }

    private static Predicate<Explanation> fed(String indicator, @Nullable Integer year) {
        return one -> one.feeds().contains(new Fed(indicator, year));
    }

    /** The mark stands in the unit's own line where it has one, else at the year. */
    private YearTable years(String form, YearTable table) {
        List<String> heads = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        table.rows().forEach(row -> values.add(new ArrayList<>()));
        Set<String> labels =
                new LinkedHashSet<>(table.rows().stream().map(YearRow::label).toList());
        for (int i = 0; i < table.years().size(); i++) {
            Integer year = table.years().get(i);
            Predicate<Explanation> ofYear = one -> form.equals(one.form()) && Objects.equals(one.year(), year);
            heads.add(marked(table.heads().get(i), ofYear.and(one -> !labels.contains(one.unit()))));
            for (int j = 0; j < values.size(); j++) {
                YearRow row = table.rows().get(j);
                values.get(j).add(marked(row.values().get(i), ofYear.and(one -> row.label()
                        .equals(one.unit()))));
            }
        }
        List<YearRow> rows = new ArrayList<>();
        for (int j = 0; j < values.size(); j++) {
            YearRow row = table.rows().get(j);
            rows.add(new YearRow(row.label(), row.style(), values.get(j)));
        }
        return new YearTable(table.caption(), table.head(), table.years(), heads, table.marks(), rows);
    }

    private String marked(String value, Predicate<Explanation> isMeant) {
        StringBuilder marked = new StringBuilder(value);
        explanations.stream().filter(isMeant).forEach(one -> marked.append(mark(one)));
        return marked.toString();
    }

    private String mark(Explanation one) {
        if (!numbered.contains(one)) {
            numbered.add(one);
        }
        return Marks.of(numbered.indexOf(one) + 1);
    }

    private String sentence(Explanation one) {
        Messages messages = workshop.messages();
        Integer year = one.year();
        String when = year == null
                ? messages.text("gap.term")
                : workshop.years().one(workshop.facts().formYearKind(one.form()), year);
        String reason = messages.capitalised(one.reason().strip());
        String full = reason.matches(".*[.!?…]") ? reason : reason + ".";
        return messages.text(
                one.found() == null ? "note.explained" : "note.explained.value",
                "unit",
                one.unit(),
                "form",
                one.form(),
                "when",
                when,
                "found",
                String.valueOf(one.found()),
                "reason",
                full);
    }

    private static Section with(Section section, List<Block> blocks) {
        return new Section(section.id(), section.level(), section.annex(), section.heading(), blocks);
    }
}
