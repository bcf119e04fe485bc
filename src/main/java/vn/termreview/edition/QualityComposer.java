package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.Highlight;
import vn.termreview.edition.Block.Note;

/** Makes the content of the report on a term's data: what came, what is wrong with it, and what was corrected. */
public final class QualityComposer {
    private final Messages messages;

    /**
     * A composer for one language.
     *
     * @param messages the sentences and labels
     */
    public QualityComposer(Messages messages) {
        this.messages = messages.as(DocumentKind.QUALITY.name());
    }

    /**
     * The content of the report; a draft as long as the term has a gap.
     *
     * @param quality the counts and lists
     * @return the content, the same for the same data
     */
    public ReviewContent compose(QualityData quality) {
        ReviewData data = quality.data();
        Workshop workshop = Workshop.of(data, messages);
        Frame frame = new Frame(DocumentKind.QUALITY, workshop);
        List<String> gaps = new GapSentences(workshop).sentences();
        Outline outline = new Outline(messages);
        QualityTables tables = new QualityTables(workshop, quality);
        QualityLists lists = new QualityLists(workshop, quality);
        outline.unheaded("contents", List.of(new Block.Contents(messages.text("contents"))));
        outline.summary("leader", leader(workshop, quality, tables, outline));
        outline.unheaded(
                "intro",
                Frame.paragraphs(List.of(
                        messages.text("intro", "committee", data.committee().name(), "term", Frame.term(data)))));
        outline.section("missing", missing(gaps));
        List<Block> findings = findings(workshop, quality);
        if (!quality.counts().isEmpty()) {
            findings.add(tables.counts(outline.table("findingKinds")));
            findings.add(new Note(messages.text("quality.note.closed")));
        }
        outline.section("findings", findings);
        outline.section("corrections", lists.versions(outline));
        outline.unheaded("signature", List.of(new Headings(workshop).signature()));
        outline.annex("gaps", Frame.paragraphs(gaps));
        outline.annex("openFindings", lists.open(outline));
        outline.annex("explained", lists.explained(outline));
        if (!quality.ledger().isEmpty()) {
            outline.annex(
                    "ledger",
                    List.of(
                            tables.rows(outline.table("ledgerRows")),
                            new Note(messages.text("quality.note.rows")),
                            tables.cells(outline.table("ledgerCells")),
                            new Note(messages.text("quality.note.cells"))));
        }
        frame.sources(outline, List.of());
        return frame.content(
                messages.text("subject", "term", Frame.term(data)),
                data.term().years(),
                outline.sections(),
                List.of(),
                gaps,
                List.of(),
                List.of());
    }

    private List<Block> leader(Workshop workshop, QualityData quality, QualityTables tables, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        long received =
                quality.reports().stream().filter(QualityData.Report::received).count();
        blocks.add(new Block.Highlights(List.of(
                large(
                        "received",
                        count(workshop, received)
                                + "/"
                                + count(workshop, quality.reports().size())),
                large(
                        "open",
                        count(
                                workshop,
                                quality.findings().stream()
                                        .filter(f -> f.reason() == null)
                                        .count())),
                large(
                        "explained",
                        count(
                                workshop,
                                quality.findings().stream()
                                        .filter(f -> f.reason() != null)
                                        .count())))));
        blocks.add(tables.completeness(outline.table("completeness")));
        blocks.add(new Note(messages.text("quality.note.completeness")));
        return blocks;
    }

    private Highlight large(String key, String value) {
        return new Highlight(value, messages.text("quality.highlight." + key), Verdict.NONE, null);
    }

    private List<Block> missing(List<String> gaps) {
        return Frame.paragraphs(List.of(messages.text(gaps.isEmpty() ? "quality.complete" : "quality.incomplete")));
    }

    private List<Block> findings(Workshop workshop, QualityData quality) {
        if (quality.counts().isEmpty()) {
            return Frame.paragraphs(List.of(messages.text("quality.findings.none")));
        }
        List<String> sentences = new ArrayList<>();
        for (QualityData.Severity severity : List.of(QualityData.Severity.ERROR, QualityData.Severity.QUERY)) {
            sentences.add(quality.totals().stream()
                    .filter(total -> total.severity() == severity)
                    .findFirst()
                    .map(total -> messages.text(
                            "quality.findings." + severity,
                            "all",
                            count(workshop, total.all()),
                            "open",
                            count(workshop, total.open()),
                            "explained",
                            count(workshop, total.explained()),
                            "closed",
                            count(workshop, total.closed())))
                    .orElseGet(() -> messages.text("quality.findings.no." + severity)));
        }
        return Frame.paragraphs(sentences);
    }

    private static String count(Workshop workshop, long value) {
        return workshop.numbers().count(Math.toIntExact(value));
    }
}
