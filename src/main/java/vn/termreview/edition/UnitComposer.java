package vn.termreview.edition;

import java.util.List;
import vn.termreview.edition.ReviewContent.RuleNote;

/** Makes the content of the review of one branch or one district: what is its own, beside the whole's figures. */
public final class UnitComposer {
    private final Messages messages;

    /**
     * A composer for one language.
     *
     * @param messages the sentences and labels
     */
    public UnitComposer(Messages messages) {
        this.messages = messages;
    }

    /**
     * The content of the unit's review; a draft as long as its own part has a gap.
     *
     * @param all the data of the term
     * @param unit what else is stated of the unit
     * @return the content, the same for the same data
     */
    public ReviewContent compose(ReviewData all, UnitData unit) {
        Messages own = messages.as(unit.kind().name());
        UnitProjection projection = new UnitProjection(all, unit);
        Workshop workshop = Workshop.of(projection.data(), own);
        Frame frame = new Frame(DocumentKind.UNIT, workshop);
        List<String> gaps = new GapSentences(workshop).sentences();
        Rules rules = new Rules(workshop);
        List<RuleNote> notes = unit.kind() == UnitData.Kind.BRANCH ? rules.notes() : List.of();
        Footnotes footnotes = new Footnotes(workshop);
        Outline outline = new Outline(own);
        outline.unheaded("contents", List.of(new Block.Contents(own.text("contents"))));
        outline.summary("leader", new UnitFigures(workshop, all, unit).leader(outline), "term", Frame.term(all));
        outline.unheaded(
                "intro",
                Frame.paragraphs(List.of(own.text(
                        "intro",
                        "committee",
                        all.committee().name(),
                        "unit",
                        within(unit.name()),
                        "term",
                        Frame.term(all)))));
        parts(workshop, outline, rules, unit, gaps);
        frame.sources(outline, notes);
        return frame.content(
                own.text("subject", "unit", within(unit.name()), "term", Frame.term(all)),
                unit.years(),
                footnotes.in(outline.sections()),
                footnotes.notes(),
                gaps,
                notes,
                projection.figures());
    }

    private static void parts(Workshop workshop, Outline outline, Rules rules, UnitData unit, List<String> gaps) {
        if (unit.kind() == UnitData.Kind.BRANCH) {
            BranchSections branch = new BranchSections(workshop, outline, rules);
            branch.sections();
            closing(workshop, outline, gaps);
            branch.annexes();
        } else {
            DistrictSections district = new DistrictSections(workshop, outline);
            district.sections();
            closing(workshop, outline, gaps);
            district.annexes();
        }
    }

    private static void closing(Workshop workshop, Outline outline, List<String> gaps) {
        outline.unheaded("signature", List.of(new Headings(workshop).signature()));
        outline.annex("gaps", Frame.paragraphs(gaps));
    }

    /** "Chi bộ …" within a sentence. */
    private String within(String name) {
        return messages.uncapitalised(name);
    }
}
