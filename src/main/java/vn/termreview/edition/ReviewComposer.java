package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.Paragraph;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.ReviewContent.RuleNote;

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
        return new ReviewContent(
                ReviewContent.FORMAT,
                messages.locale().toLanguageTag(),
                headings.heading(),
                messages.text("title"),
                messages.text("subject", "term", term(data)),
                term(data),
                !gaps.isEmpty(),
                gaps,
                data.sample(),
                data.dataAt(),
                data.term().years(),
                sections(workshop, headings, gaps, rules),
                rules.notes(),
                data.sources(),
                data.hashes(),
                messages.labels());
    }

    private List<ReviewContent.Section> sections(Workshop workshop, Headings headings, List<String> gaps, Rules rules) {
        Outline outline = new Outline(messages);
        ReviewData data = workshop.facts().data();
        outline.unheaded(
                "intro",
                paragraphs(List.of(
                        messages.text("intro", "committee", data.committee().name(), "term", term(data)))));
        outline.summary("targets", targets(workshop, outline));
        SchoolSections schools = new SchoolSections(workshop, outline);
        schools.sections();
        outline.section("building", List.of());
        outline.part("members", members(workshop, outline));
        outline.part("memberRatings", ratings(workshop, outline, rules));
        OrganisationSentences organisations = new OrganisationSentences(workshop);
        outline.part("party", paragraphs(organisations.party()));
        List<String> mass = organisations.mass();
        if (!mass.isEmpty()) {
            outline.section("mass", paragraphs(mass));
        }
        outline.unheaded("signature", List.of(headings.signature()));
        annexes(workshop, outline, gaps, rules, schools);
        return new Footnotes(workshop).in(outline.sections());
    }

    private List<Block> targets(Workshop workshop, Outline outline) {
        List<Block> blocks = new ArrayList<>(new Summaries(workshop).blocks());
        TargetTables table = new TargetTables(workshop);
        List<Block.TargetRow> rows = table.rows();
        if (!rows.isEmpty()) {
            blocks.add(new Block.TargetTable(
                    outline.table("targets"), workshop.facts().years(), rows));
            table.missing(rows).forEach(text -> blocks.add(new Note(text)));
            blocks.add(new Note(messages.text("note.legend")));
        }
        return blocks;
    }

    private List<Block> members(Workshop workshop, Outline outline) {
        List<Block> blocks = paragraphs(new MemberSentences(workshop).sentences());
        blocks.addAll(paragraphs(new RatingSentences(workshop).pledges()));
        addTable(blocks, workshop, new YearTables(workshop).members(outline.table("members")), "P1");
        return blocks;
    }

    private List<Block> ratings(Workshop workshop, Outline outline, Rules rules) {
        List<Block> blocks = paragraphs(new RatingSentences(workshop).members());
        new RatingCharts(workshop).chart(outline.figure("ratings")).ifPresent(blocks::add);
        YearTable table = new YearTables(workshop).ratings(outline.table("memberRatings"), rules.marks());
        addTable(blocks, workshop, table, "P1");
        if (rules.change()) {
            blocks.add(new Note(messages.text("note.break") + " " + messages.text("rule.breaks")));
        }
        return blocks;
    }

    private void annexes(Workshop workshop, Outline outline, List<String> gaps, Rules rules, SchoolSections schools) {
        if (!gaps.isEmpty()) {
            outline.annex("gaps", paragraphs(gaps));
        }
        UnitTables tables = new UnitTables(workshop);
        ReviewData data = workshop.facts().data();
        if (!data.members().isEmpty()) {
            List<Block> ofBranches = new ArrayList<>();
            addTable(ofBranches, workshop, tables.branches(outline.table("branches")), "P1");
            outline.annex("branches", ofBranches);
        }
        if (!data.organisationRatings().isEmpty()) {
            List<Block> ofOrganisations = new ArrayList<>();
            YearTable organisations = tables.organisations(outline.table("organisations"), rules.marks());
            addTable(ofOrganisations, workshop, organisations, "P2");
            if (rules.change()) {
                ofOrganisations.add(new Note(messages.text("note.break")));
            }
            outline.annex("organisations", ofOrganisations);
        }
        schools.annexes();
        outline.annex(
                "rules", paragraphs(rules.notes().stream().map(RuleNote::text).toList()));
        outline.annex(
                "sources",
                List.of(
                        new Block.SourceTable(outline.table("sources"), data.sources()),
                        new Note(messages.text(
                                "sources.hashes",
                                "templates",
                                data.hashes().templates(),
                                "fonts",
                                data.hashes().fonts(),
                                "version",
                                data.hashes().codeVersion()))));
    }

    /** The table with the notes that explain its signs for what is missing. */
    private void addTable(List<Block> blocks, Workshop workshop, YearTable table, String form) {
        blocks.add(table);
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < table.years().size(); i++) {
            int column = i;
            if (table.rows().stream().anyMatch(r -> r.values().get(column).equals(Words.MISSING))) {
                missing.add(table.years().get(i));
            }
        }
        if (!missing.isEmpty()) {
            blocks.add(new Note(
                    messages.text("note.missing", "reason", workshop.reasons().ofForm(form, missing))));
        }
        if (table.rows().stream().anyMatch(r -> r.values().contains(Words.ABSENT))) {
            blocks.add(new Note(messages.text("note.absent")));
        }
    }

    private static List<Block> paragraphs(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks.add(new Paragraph(null, text)));
        return blocks;
    }

    private static String term(ReviewData data) {
        return data.term().firstYear() + "–" + data.term().lastYear();
    }
}
