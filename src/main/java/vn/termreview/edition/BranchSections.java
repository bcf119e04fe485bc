package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.ListRow;
import vn.termreview.edition.Block.ListTable;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Records.Inspection;
import vn.termreview.edition.Records.Study;
import vn.termreview.edition.ReviewData.OrganisationRating;

/** The parts and annexes of a branch's review, all about its own members. */
final class BranchSections {
    private static final List<Function<Inspection, @Nullable Integer>> BREACHES = List.of(
            Inspection::violatingOrganisations,
            Inspection::violatingMembers,
            Inspection::denouncedOrganisations,
            Inspection::denouncedMembers,
            Inspection::disciplinedOrganisations,
            Inspection::disciplinedMembers);

    private final Workshop workshop;
    private final Outline outline;
    private final Paragraphs paragraphs;
    private final Notes notes;
    private final Rules rules;

    BranchSections(Workshop workshop, Outline outline, Rules rules) {
        this.workshop = workshop;
        this.outline = outline;
        this.paragraphs = new Paragraphs(workshop);
        this.notes = new Notes(workshop);
        this.rules = rules;
    }

    void sections() {
        List<String> ideology = new ArrayList<>(new StudySentences(workshop).sentences());
        ideology.addAll(new RatingSentences(workshop).pledges());
        outline.section("ideology", paragraphs.after(ideology, Topic.IDEOLOGY));
        outline.section("organisation", paragraphs.after(new MemberSentences(workshop).ofBranch(), Topic.ORGANISATION));
        outline.section("rating", ratings());
        List<String> inspection = new ArrayList<>(new InspectionSentences(workshop).sentences());
        if (isBlameless()) {
            inspection.add(workshop.messages().text("breaches.none"));
        }
        outline.section("inspection", paragraphs.after(inspection, Topic.INSPECTION));
    }

    private List<Block> ratings() {
        List<String> items = new ArrayList<>();
        for (OrganisationRating rating : workshop.facts().data().organisationRatings()) {
            String level = rating.levelName();
            if (level != null) {
                items.add(workshop.messages()
                        .text(
                                "list.year",
                                "year",
                                workshop.years().one(YearKind.CALENDAR_YEAR, rating.year()),
                                "value",
                                workshop.messages().uncapitalised(level)));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!items.isEmpty()) {
            sentences.add(workshop.messages().text("unit.rating", "list", String.join("; ", items)));
        }
        sentences.addAll(new RatingSentences(workshop).members());
        List<Block> blocks = paragraphs.after(sentences, Topic.RATING);
        RatingCharts charts = new RatingCharts(workshop);
        if (charts.isDrawn() && workshop.facts().years().size() > 1) {
            charts.chart(outline.figure("branchRatings")).ifPresent(blocks::add);
        }
        return blocks;
    }

    private boolean isBlameless() {
        InspectionTables tables = new InspectionTables(workshop);
        for (Integer year : workshop.facts().years()) {
            for (Function<Inspection, @Nullable Integer> number : BREACHES) {
                Integer sum = tables.sum(year, number);
                if (sum == null || sum > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    void annexes() {
        List<Block> ratings = new ArrayList<>();
        if (!workshop.facts().data().members().isEmpty()) {
            notes.add(ratings, new YearTables(workshop).ratings(outline.table("memberRatings"), rules.marks()), "P1");
            if (rules.change()) {
                ratings.add(new Note(workshop.messages().text("note.break") + " "
                        + workshop.messages().text("rule.breaks")));
            }
        }
        outline.annex("branchRatings", ratings);
        List<Block> members = new ArrayList<>();
        if (!workshop.facts().data().members().isEmpty()) {
            notes.add(members, new YearTables(workshop).members(outline.table("members")), "P1");
        }
        outline.annex("members", members);
        List<Block> inspections = new ArrayList<>();
        InspectionTables tables = new InspectionTables(workshop);
        if (!tables.isEmpty()) {
            notes.add(inspections, tables.committee(outline.table("inspection")), "P3");
        }
        outline.annex("inspection", inspections);
        outline.annex("studies", studies());
    }

    private List<Block> studies() {
        Messages messages = workshop.messages();
        List<ListRow> rows = new ArrayList<>();
        for (Study study : workshop.facts().data().records().studies()) {
            rows.add(new ListRow(
                    workshop.messages().capitalised(workshop.years().one(YearKind.CALENDAR_YEAR, study.year())),
                    List.of(
                            Integer.toString(rows.size() + 1),
                            study.document(),
                            Integer.toString(study.year()),
                            count(study.required()),
                            count(study.attended()),
                            missed(study))));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new ListTable(
                        outline.table("studies"),
                        List.of(
                                messages.text("label.column.number"),
                                messages.text("head.document"),
                                messages.text("head.year"),
                                messages.text("head.required"),
                                messages.text("head.attended"),
                                messages.text("head.notAttended")),
                        rows));
    }

    private String missed(Study study) {
        Integer required = study.required();
        Integer attended = study.attended();
        return required == null || attended == null ? Words.MISSING : count(Math.max(0, required - attended));
    }

    private String count(@Nullable Integer value) {
        return value == null ? Words.MISSING : workshop.numbers().count(value);
    }
}
