package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.Note;

/** Makes the content of a review from its data: every sentence is computed, and every number is one of the data's. */
public final class ReviewComposer {
    private final Messages messages;

    /**
     * A composer for one language.
     *
     * @param messages the sentences and labels
     */
    public ReviewComposer(Messages messages) {
        this.messages = messages;
    }

    /**
     * The content of the review; a draft as long as the data name a gap.
     *
     * @param data the figures, tables and sources of one term
     * @return the content, the same for the same data
     */
    public ReviewContent compose(ReviewData data) {
        Workshop workshop = Workshop.of(data, messages);
        Headings headings = new Headings(workshop);
        List<String> gaps = new GapSentences(workshop).sentences();
        Rules rules = new Rules(workshop);
        Footnotes footnotes = new Footnotes(workshop);
        List<ReviewContent.Section> sections = footnotes.in(sections(workshop, headings, gaps, rules));
        return new Frame(DocumentKind.TERM, workshop)
                .content(
                        messages.text("subject", "term", term(data)),
                        data.term().years(),
                        sections,
                        footnotes.notes(),
                        gaps,
                        rules.notes(),
                        data.figures());
    }

    private List<ReviewContent.Section> sections(Workshop workshop, Headings headings, List<String> gaps, Rules rules) {
        Outline outline = new Outline(messages);
        ReviewData data = workshop.facts().data();
        Paragraphs paragraphs = new Paragraphs(workshop);
        outline.unheaded("contents", List.of(new Block.Contents(messages.text("contents"))));
        outline.summary("leader", leader(workshop, outline), "term", term(data));
        outline.unheaded(
                "intro",
                Frame.paragraphs(List.of(
                        messages.text("intro", "committee", data.committee().name(), "term", term(data)))));
        outline.summary("overview", paragraphs.after(new OverviewSentences(workshop).sentences(), Topic.OVERVIEW));
        outline.chapter("results", "term", term(data));
        SchoolSections schools = new SchoolSections(workshop, outline);
        schools.sections();
        PartySections party = new PartySections(workshop, outline, rules);
        party.sections();
        Aims aims = new Aims(workshop);
        assessment(workshop, outline, paragraphs);
        next(outline, paragraphs, aims);
        outline.unheaded("signature", List.of(headings.signature()));
        outline.annex("gaps", Frame.paragraphs(gaps));
        outline.annex("targets", allTargets(workshop, outline));
        party.annexes();
        schools.annexes();
        outline.annex("awards", awards(workshop, outline));
        outline.annex("aims", aims.isEmpty() ? List.of() : aims.table(outline.table("aims", aims.term()), true));
        new Frame(DocumentKind.TERM, workshop).sources(outline, rules.notes());
        return outline.sections();
    }

    /** The leader's page: the large figures, the indicators that have a target, and what is to be known of the verdicts. */
    private List<Block> leader(Workshop workshop, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        new Highlighted(workshop).block().ifPresent(blocks::add);
        blocks.addAll(new Summaries(workshop).blocks());
        TargetTables table = new TargetTables(workshop);
        List<Block.TargetRow> rows = table.targeted();
        if (!rows.isEmpty()) {
            blocks.add(new Block.TargetTable(
                    outline.table("targets"), workshop.facts().years(), rows, false));
            List<String> notes = new ArrayList<>(table.columns(rows));
            notes.addAll(table.missing(rows));
            notes.add(messages.text("note.legend"));
            blocks.add(new Note(String.join(" ", notes)));
        }
        return blocks;
    }

    private List<Block> allTargets(Workshop workshop, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        TargetTables table = new TargetTables(workshop);
        List<Block.TargetRow> rows = table.rows();
        if (!rows.isEmpty()) {
            blocks.add(new Block.TargetTable(
                    outline.table("indicators"), workshop.facts().years(), rows, true));
            table.columns(rows).forEach(text -> blocks.add(new Note(text)));
            table.missing(rows).forEach(text -> blocks.add(new Note(text)));
        }
        return blocks;
    }

    private void assessment(Workshop workshop, Outline outline, Paragraphs paragraphs) {
        List<String> sentences = new ArrayList<>(new AssessmentSentences(workshop).sentences());
        sentences.addAll(new Awards(workshop).sentences());
        outline.section("assessment", paragraphs.after(sentences, Topic.ASSESSMENT));
        outline.part("strengths", paragraphs.written(Topic.STRENGTHS));
        outline.part("weaknesses", paragraphs.written(Topic.WEAKNESSES));
        outline.part("causes", paragraphs.written(Topic.CAUSES));
        outline.part("lessons", paragraphs.written(Topic.LESSONS));
    }

    /** Left out while nothing at all is known of the next term. */
    private void next(Outline outline, Paragraphs paragraphs, Aims aims) {
        List<Block> directions = paragraphs.written(Topic.DIRECTIONS);
        List<Block> tasks = paragraphs.written(Topic.TASKS);
        List<Block> proposals = paragraphs.written(Topic.PROPOSALS);
        boolean written = !directions.isEmpty() || !tasks.isEmpty() || !proposals.isEmpty();
        if (aims.isEmpty() && !written) {
            return;
        }
        outline.chapter(aims.term().isEmpty() ? "next.unknown" : "next", "term", aims.term());
        outline.section("directions", directions);
        List<Block> blocks = Frame.paragraphs(aims.sentences());
        if (!aims.isEmpty()) {
            blocks.addAll(aims.table(outline.table("nextTargets", aims.term()), false));
        }
        outline.section("aims", blocks);
        outline.section("tasks", tasks);
        outline.section("proposals", proposals);
    }

    private List<Block> awards(Workshop workshop, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        new Awards(workshop).table("awards", outline).ifPresent(table -> {
            blocks.add(table);
            if (table.rows().stream().anyMatch(row -> row.cells().contains(Words.MISSING))) {
                blocks.add(new Note(messages.text("note.awardMissing")));
            }
        });
        return blocks;
    }

    private static String term(ReviewData data) {
        return Frame.term(data);
    }
}
