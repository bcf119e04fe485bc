package vn.termreview.edition;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is printed, frozen: every word and number, in order. All numbers are text already, in the language of
 * the review; charts also carry their values.
 *
 * @param format the version of this record's shape
 * @param language the language tag, such as {@code vi-VN}
 * @param draft whether DỰ THẢO stands across each page
 * @param draftReasons what is still missing, as sentences; empty when not a draft
 * @param sample whether the cover says that the data are invented
 * @param dataAt the document's date of creation
 * @param kind what document it is
 * @param footnotes why odd values are true, by the numbers of the {@link Marks} in the text, from 1
 * @param figures every figure that the document states or may be asked for, with its value, verdict and code
 * @param ruleNotes which rule judged which years
 * @param labels the fixed words of the templates, by key
 */
public record ReviewContent(
        int format,
        DocumentKind kind,
        String language,
        Heading heading,
        String title,
        String subject,
        String term,
        boolean draft,
        List<String> draftReasons,
        boolean sample,
        Instant dataAt,
        List<Integer> years,
        List<Section> sections,
        List<Footnote> footnotes,
        List<ReviewData.Figure> figures,
        List<RuleNote> ruleNotes,
        List<ReviewData.Source> sources,
        ReviewData.Hashes hashes,
        Map<String, String> labels) {

    /** The shape that this version of the program writes. */
    public static final int FORMAT = 1;

    public ReviewContent {
        if (draft == draftReasons.isEmpty()) {
            throw new IllegalArgumentException("a draft is what has gaps, and nothing else is one");
        }
        draftReasons = List.copyOf(draftReasons);
        years = List.copyOf(years);
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
        figures = List.copyOf(figures);
        ruleNotes = List.copyOf(ruleNotes);
        sources = List.copyOf(sources);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    }

    /**
     * The head of the first page.
     *
     * @param parentCommittee in capitals, or null where none is known
     * @param number such as {@code 12-BC/ĐU}, or null while not issued
     * @param numberLine the printed line, with dots where the number is not known
     * @param placeAndDate the printed line, with dots where the date is not known
     * @param issuedOn the ISO date, or null while not issued
     * @param form the rule that the first page follows
     */
    public record Heading(
            @Nullable String parentCommittee,
            String issuingCommittee,
            @Nullable String number,
            String numberLine,
            String place,
            String placeAndDate,
            @Nullable String issuedOn,
            DocumentForm form) {}

    /**
     * A headed part of the text.
     *
     * @param id the anchor, unique in the document
     * @param level 0 for text without a heading, 1 for a part of the whole, 2 for a numbered section, 3 for a part of one
     * @param annex whether it begins a page of its own after the signature
     */
    public record Section(String id, int level, boolean annex, String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A note that is printed at the foot of each page that marks it.
     *
     * @param number counted through the document in the order in which the marks are met
     */
    public record Footnote(int number, String text) {}

    /**
     * Which rule judged which years.
     *
     * @param years as printed, such as {@code 2015–2017}
     * @param text the printed sentence
     */
    public record RuleNote(String code, String years, String text) {}
}
