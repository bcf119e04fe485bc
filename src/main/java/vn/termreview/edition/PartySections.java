package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.YearTable;

/** The parts and annexes of a review that are about the Party organisation. */
final class PartySections {
    private final Workshop workshop;
    private final Outline outline;
    private final Paragraphs paragraphs;
    private final Notes notes;
    private final Rules rules;

    PartySections(Workshop workshop, Outline outline, Rules rules) {
        this.workshop = workshop;
        this.outline = outline;
        this.paragraphs = new Paragraphs(workshop);
        this.notes = new Notes(workshop);
        this.rules = rules;
    }

    /** The sections on the Party and on the mass organisations, in the official order. */
    void sections() {
        outline.section("building", paragraphs.written(Topic.BUILDING));
        List<String> ideology = new ArrayList<>(new StudySentences(workshop).sentences());
        ideology.addAll(new RatingSentences(workshop).pledges());
        outline.part("ideology", paragraphs.after(ideology, Topic.IDEOLOGY));
        outline.part("organisation", paragraphs.after(new MemberSentences(workshop).sentences(), Topic.ORGANISATION));
        outline.part("rating", ratings());
        outline.part("inspection", paragraphs.after(new InspectionSentences(workshop).sentences(), Topic.INSPECTION));
        outline.section("mass", paragraphs.after(new OrganisationSentences(workshop).mass(), Topic.MASS));
    }

    private List<Block> ratings() {
        List<String> sentences = new ArrayList<>(new OrganisationSentences(workshop).party());
        sentences.addAll(new RatingSentences(workshop).members());
        List<Block> blocks = paragraphs.after(sentences, Topic.RATING);
        if (workshop.facts().years().size() > 1 && new RatingCharts(workshop).isDrawn()) {
            new RatingCharts(workshop).chart(outline.figure("ratings")).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** How organisations and members were rated, how the membership moved, and who was inspected. */
    void annexes() {
        outline.annex("ratings", ratingTables());
        outline.annex("members", memberTables());
        outline.annex("inspection", inspectionTables());
    }

    private List<Block> ratingTables() {
        ReviewData data = workshop.facts().data();
        List<Block> blocks = new ArrayList<>();
        if (!data.organisationRatings().isEmpty()) {
            notes.add(
                    blocks,
                    new UnitTables(workshop).organisations(outline.table("organisations"), rules.marks()),
                    "P2");
        }
        if (!data.members().isEmpty()) {
            YearTable table = new YearTables(workshop).ratings(outline.table("memberRatings"), rules.marks());
            notes.add(blocks, table, "P1");
        }
        if (!blocks.isEmpty() && rules.change()) {
            blocks.add(new Note(workshop.messages().text("note.break") + " "
                    + workshop.messages().text("rule.breaks")));
        }
        return blocks;
    }

    private List<Block> memberTables() {
        List<Block> blocks = new ArrayList<>();
        if (!workshop.facts().data().members().isEmpty()) {
            notes.add(blocks, new YearTables(workshop).members(outline.table("members")), "P1");
            notes.add(blocks, new UnitTables(workshop).branches(outline.table("branches")), "P1");
        }
        return blocks;
    }

    private List<Block> inspectionTables() {
        InspectionTables tables = new InspectionTables(workshop);
        List<Block> blocks = new ArrayList<>();
        if (!tables.isEmpty()) {
            notes.add(blocks, tables.committee(outline.table("inspection")), "P3");
            notes.add(blocks, tables.branches(outline.table("inspectedBranches")), "P3");
        }
        return blocks;
    }
}
