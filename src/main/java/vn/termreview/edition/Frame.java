package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.Paragraph;
import vn.termreview.edition.ReviewContent.Footnote;
import vn.termreview.edition.ReviewContent.RuleNote;
import vn.termreview.edition.ReviewContent.Section;
import vn.termreview.edition.ReviewData.Figure;

/** What documents of all kinds have around their own parts. */
record Frame(DocumentKind kind, Workshop workshop) {

    /** The whole document; a draft as long as a gap is named. */
    ReviewContent content(
            String subject,
            List<Integer> years,
            List<Section> sections,
            List<Footnote> footnotes,
            List<String> gaps,
            List<RuleNote> rules,
            List<Figure> figures) {
        ReviewData data = workshop.facts().data();
        Messages messages = workshop.messages();
        return new ReviewContent(
                ReviewContent.FORMAT,
                kind,
                messages.locale().toLanguageTag(),
                new Headings(workshop).heading(),
                messages.text("title"),
                subject,
                term(data),
                !gaps.isEmpty(),
                gaps,
                data.sample(),
                data.dataAt(),
                years,
                sections,
                footnotes,
                figures,
                rules,
                data.sources(),
                data.hashes(),
                messages.labels());
    }

    /** The last annexes: which rule judged which years, and every submission that the document rests on. */
    void sources(Outline outline, List<RuleNote> rules) {
        ReviewData data = workshop.facts().data();
        outline.annex("rules", paragraphs(rules.stream().map(RuleNote::text).toList()));
        outline.annex(
                "sources",
                List.of(
                        new Block.SourceTable(outline.table("sources"), data.sources()),
                        new Note(workshop.messages()
                                .text(
                                        "sources.hashes",
                                        "templates",
                                        data.hashes().templates(),
                                        "fonts",
                                        data.hashes().fonts(),
                                        "version",
                                        data.hashes().codeVersion())),
                        new Note(workshop.messages()
                                .text(
                                        "sources.form",
                                        "basis",
                                        data.committee().form().basis()))));
    }

    static List<Block> paragraphs(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks.add(new Paragraph(null, text)));
        return blocks;
    }

    static String term(ReviewData data) {
        return data.term().firstYear() + "–" + data.term().lastYear();
    }
}
