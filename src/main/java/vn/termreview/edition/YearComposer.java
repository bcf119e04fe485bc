package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.TargetRow;

/**
 * Makes the content of a yearly summary: the year's own verdicts and sentences, and tables of the year beside the one
 * before it where that is known.
 */
public final class YearComposer {
    private final Messages messages;

    /**
     * A composer for one language.
     *
     * @param messages the sentences and labels
     */
    public YearComposer(Messages messages) {
        this.messages = messages.as(DocumentKind.YEAR.name());
    }

    /**
     * The content of the summary; a draft as long as the year has a gap.
     *
     * @param data the year's data
     * @return the content, the same for the same data
     */
    public ReviewContent compose(YearData data) {
        Workshop year = Workshop.of(data.own(), messages);
        ReviewData beside = data.beside();
        Workshop tables = beside == null ? year : Workshop.of(beside, messages);
        Frame frame = new Frame(DocumentKind.YEAR, year);
        List<String> gaps = new GapSentences(year).sentences();
        Rules rules = new Rules(year);
        Footnotes footnotes = new Footnotes(year);
        Outline outline = new Outline(messages);
        parts(outline, year, tables, data.number());
        outline.unheaded("signature", List.of(new Headings(year).signature()));
        outline.annex("gaps", Frame.paragraphs(gaps));
        annexes(outline, year, tables);
        frame.sources(outline, rules.notes());
        return frame.content(
                messages.text("subject", "year", data.number(), "schoolYear", schoolYear(data)),
                List.of(data.number()),
                footnotes.in(outline.sections()),
                footnotes.notes(),
                gaps,
                rules.notes(),
                data.figures());
    }

    private void parts(Outline outline, Workshop year, Workshop tables, int number) {
        Paragraphs paragraphs = new Paragraphs(year);
        outline.unheaded("contents", List.of(new Block.Contents(messages.text("contents"))));
        outline.summary("leader", leader(outline, year, tables), "year", number);
        outline.unheaded(
                "intro",
                Frame.paragraphs(List.of(messages.text(
                        "intro",
                        "committee",
                        year.facts().data().committee().name(),
                        "year",
                        number,
                        "schoolYear",
                        YearWords.head(YearKind.SCHOOL_YEAR, number)))));
        outline.summary("overview", paragraphs.after(new OverviewSentences(year).sentences(), Topic.OVERVIEW));
        outline.chapter("results", "year", number);
        new SchoolSections(year, outline).sections();
        new PartySections(year, outline, new Rules(year)).sections();
        List<String> sentences = new ArrayList<>(new AssessmentSentences(year).sentences());
        sentences.addAll(new Awards(year).sentences());
        List<Block> assessment = Frame.paragraphs(sentences);
        if (isCompared(tables)) {
            assessment.addAll(new YearChanges(tables).blocks());
        }
        outline.section("assessment", assessment);
    }

    private void annexes(Outline outline, Workshop year, Workshop tables) {
        List<TargetRow> rows = new TargetTables(year).rows();
        outline.annex("targets", rows.isEmpty() ? List.of() : targets(outline.table("indicators"), rows, tables, true));
        new PartySections(tables, outline, new Rules(tables)).annexes();
        new SchoolSections(tables, outline).annexes();
        List<Block> awards = new ArrayList<>();
        new Awards(year).table("awards", outline).ifPresent(awards::add);
        outline.annex("awards", awards);
    }

    private List<Block> leader(Outline outline, Workshop year, Workshop tables) {
        List<Block> blocks = new ArrayList<>();
        new Highlighted(year).block().ifPresent(blocks::add);
        blocks.addAll(new Summaries(year).blocks());
        List<TargetRow> rows = new TargetTables(year).targeted();
        if (!rows.isEmpty()) {
            blocks.addAll(targets(outline.table("targets"), rows, tables, false));
            new TargetTables(year).missing(rows).forEach(text -> blocks.add(new Note(text)));
            blocks.add(new Note(messages.text("note.legend")));
        }
        return blocks;
    }

    /** The rows with the year before in front, and the change since then where else the term's result stands. */
    private List<Block> targets(String caption, List<TargetRow> rows, Workshop tables, boolean noted) {
        List<TargetRow> changed = rows.stream().map(row -> changed(row, tables)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.TargetTable(caption, tables.facts().years(), changed, noted));
        new TargetTables(tables).columns(rows).forEach(text -> blocks.add(new Note(text)));
        return blocks;
    }

    private static TargetRow changed(TargetRow row, Workshop tables) {
        Facts facts = tables.facts();
        ReviewData.CatalogueEntry entry = facts.entry(row.code()).orElseThrow();
        List<String> values = new ArrayList<>();
        List<java.math.@Nullable BigDecimal> trend = new ArrayList<>();
        for (Integer year : facts.years()) {
            ReviewData.Figure figure = facts.figure(row.code(), year).orElse(null);
            values.add(tables.words().cell(entry, figure));
            trend.add(figure == null ? null : figure.value());
        }
        boolean drawn = !row.trend().isEmpty() && trend.stream().allMatch(Objects::nonNull) && trend.size() > 1;
        return new TargetRow(
                row.number(),
                row.code(),
                row.indicator(),
                row.unit(),
                row.target(),
                values,
                drawn ? trend : List.of(),
                drawn ? row.trendTarget() : null,
                isCompared(tables) ? new YearChanges(tables).signed(entry) : Words.ABSENT,
                row.verdict(),
                row.verdictText(),
                row.traceCode(),
                row.note());
    }

    private static boolean isCompared(Workshop tables) {
        return tables.facts().years().size() > 1;
    }

    private static String schoolYear(YearData data) {
        return YearWords.head(YearKind.SCHOOL_YEAR, data.number());
    }
}
