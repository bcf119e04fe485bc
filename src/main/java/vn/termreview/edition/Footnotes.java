package vn.termreview.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.TargetRow;
import vn.termreview.edition.Block.TargetTable;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.Explanation.Fed;
import vn.termreview.edition.ReviewContent.Section;

/**
 * Puts a mark at each value that rests on an odd but true cell, and the reason as a note under its table. A reason has one
 * number through the document, in the order in which the marks are met, and is printed again under each table that has it.
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

    /** The sections with marks and notes; what has no place in any table is told at the end of the last one. */
    List<Section> in(List<Section> sections) {
        if (explanations.isEmpty()) {
            return sections;
        }
        List<Section> noted = new ArrayList<>();
        sections.forEach(section -> noted.add(with(section, blocks(section))));
        List<Explanation> left =
                explanations.stream().filter(one -> !numbered.contains(one)).toList();
        if (!left.isEmpty() && !noted.isEmpty()) {
            Section last = noted.remove(noted.size() - 1);
            List<Block> blocks = new ArrayList<>(last.blocks());
            blocks.addAll(notes(new LinkedHashSet<>(left)));
            noted.add(with(last, blocks));
        }
        return List.copyOf(noted);
    }

    private List<Block> blocks(Section section) {
        List<Block> blocks = new ArrayList<>();
        List<Note> waiting = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (!(block instanceof Note)) {
                blocks.addAll(waiting);
                waiting.clear();
            }
            Set<Explanation> met = new LinkedHashSet<>();
            blocks.add(marked(section.id(), block, met));
            waiting.addAll(notes(met));
        }
        blocks.addAll(waiting);
        return blocks;
    }

    private Block marked(String section, Block block, Set<Explanation> met) {
        if (block instanceof TargetTable table) {
            List<TargetRow> rows = table.rows().stream()
                    .map(row -> targets(row, table.years(), met))
                    .toList();
            return new TargetTable(table.caption(), table.years(), rows, table.noted());
        }
        String form = FORMS.get(section);
        if (block instanceof YearTable table && form != null) {
            boolean isOfOrganisations = table.head().equals(workshop.messages().text(ORGANISATIONS));
            return years(isOfOrganisations ? "P2" : form, table, met);
        }
        return block;
    }

    private TargetRow targets(TargetRow row, List<Integer> years, Set<Explanation> met) {
        List<String> values = new ArrayList<>();
        String target = marked(row.target(), fed(row.code(), null), met);
        for (int i = 0; i < row.values().size(); i++) {
            values.add(marked(row.values().get(i), fed(row.code(), years.get(i)), met));
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
    private YearTable years(String form, YearTable table, Set<Explanation> met) {
        List<String> heads = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        table.rows().forEach(row -> values.add(new ArrayList<>()));
        Set<String> labels =
                new LinkedHashSet<>(table.rows().stream().map(YearRow::label).toList());
        for (int i = 0; i < table.years().size(); i++) {
            Integer year = table.years().get(i);
            Predicate<Explanation> ofYear = one -> form.equals(one.form()) && Objects.equals(one.year(), year);
            heads.add(marked(table.heads().get(i), ofYear.and(one -> !labels.contains(one.unit())), met));
            for (int j = 0; j < values.size(); j++) {
                YearRow row = table.rows().get(j);
                values.get(j)
                        .add(marked(
                                row.values().get(i),
                                ofYear.and(one -> row.label().equals(one.unit())),
                                met));
            }
        }
        List<YearRow> rows = new ArrayList<>();
        for (int j = 0; j < values.size(); j++) {
            YearRow row = table.rows().get(j);
            rows.add(new YearRow(row.label(), row.style(), values.get(j)));
        }
        return new YearTable(table.caption(), table.head(), table.years(), heads, table.marks(), rows);
    }

    private String marked(String value, Predicate<Explanation> isMeant, Set<Explanation> met) {
        StringBuilder marked = new StringBuilder(value);
        explanations.stream().filter(isMeant).forEach(one -> {
            met.add(one);
            marked.append(' ').append(mark(one));
        });
        return marked.toString();
    }

    private String mark(Explanation one) {
        if (!numbered.contains(one)) {
            numbered.add(one);
        }
        return "(" + (numbered.indexOf(one) + 1) + ")";
    }

    private List<Note> notes(Set<Explanation> met) {
        return met.stream().map(one -> new Note(sentence(one))).toList();
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
                "mark",
                mark(one),
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
