package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.edition.Verdict.EXCEEDED;
import static vn.termreview.edition.Verdict.INCOMPARABLE;
import static vn.termreview.edition.Verdict.INSUFFICIENT;
import static vn.termreview.edition.Verdict.MET;
import static vn.termreview.edition.Verdict.MISSED;
import static vn.termreview.edition.Verdict.NONE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.ReviewFixtures;
import vn.termreview.edition.TargetKind;

/** One datum is put otherwise, the review composed and printed: the sentence that is read back has turned. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedVerbsTest {
    private final List<Statement> asItIs = said(ReviewFixtures.term2015());

    /**
     * A datum that turns a sentence.
     *
     * @param base what holds before, or null where all is as it was
     * @param flip the datum that is put otherwise
     * @param about what the sentence names, or an empty text
     */
    private record Flip(
            @Nullable UnaryOperator<ReviewData> base,
            UnaryOperator<ReviewData> flip,
            String about,
            String before,
            String after) {
        @Override
        public String toString() {
            return before + " → " + after + " " + about;
        }
    }

    static Stream<Flip> flips() {
        String good = "Đảng viên hoàn thành tốt trở lên";
        String twice = "Học sinh tiểu học học 2 buổi/ngày";
        String inspected = "Chi bộ được kiểm tra, giám sát";
        String preschool = "Đạt chuẩn PCGD mầm non cho trẻ 5 tuổi";
        String primary = "Huyện đạt PCGD tiểu học mức độ 3";
        String newly = "Trường được công nhận mới trong năm";
        return Stream.of(
                flip(good, Changed.figure("MEM_GOODPLUS_RATE", 2017, "0.90", MISSED), "each.EXCEEDED", "each.MISSED"),
                flip(good, Changed.figure("MEM_GOODPLUS_RATE", 2017, "0.95", MET), "each.EXCEEDED", "each.MET"),
                flip(
                        good,
                        Changed.figure("MEM_GOODPLUS_RATE", 2017, "…", INSUFFICIENT),
                        "each.EXCEEDED",
                        "any.INSUFFICIENT"),
                flip(
                        good,
                        Changed.figure("MEM_GOODPLUS_RATE", 2017, "0.98", INCOMPARABLE),
                        "each.EXCEEDED",
                        "any.INCOMPARABLE"),
                flip(
                        "",
                        Changed.figure("NATSTD_STOCK", 2019, "204", MISSED),
                        "standard.stock.EXCEEDED",
                        "standard.stock.MISSED"),
                flip(
                        "",
                        Changed.figure("NATSTD_STOCK", 2019, "205", MET),
                        "standard.stock.EXCEEDED",
                        "standard.stock.MET"),
                flip(
                        "",
                        Changed.figure("NATSTD_STOCK", 2019, "163", MISSED),
                        "standard.change.more",
                        "standard.change.less"),
                flip(
                        "",
                        Changed.figure("NATSTD_STOCK", 2019, "164", MISSED),
                        "standard.change.more",
                        "standard.change.same"),
                based(
                        newly,
                        Changed.target("NATSTD_NEW", TargetKind.FLOW_PER_YEAR, "15", EXCEEDED),
                        Changed.figure("NATSTD_NEW", 2018, "14", MISSED),
                        "each.EXCEEDED",
                        "each.MISSED"),
                based(
                        inspected,
                        Changed.target("INSP_BRANCH_CNT", TargetKind.STOCK_AT_END, "1", EXCEEDED),
                        Changed.figure("INSP_BRANCH_CNT", 2019, "0", MISSED),
                        "end.EXCEEDED",
                        "end.MISSED"),
                based(
                        inspected,
                        Changed.target("INSP_BRANCH_CNT", TargetKind.STOCK_AT_END, "1", EXCEEDED),
                        Changed.figure("INSP_BRANCH_CNT", 2019, "1", MET),
                        "end.EXCEEDED",
                        "end.MET"),
                based(
                        inspected,
                        Changed.target("INSP_BRANCH_CNT", TargetKind.CUMULATIVE, "1", EXCEEDED),
                        Changed.figure("INSP_BRANCH_CNT", 2019, "0", MISSED),
                        "plain.EXCEEDED",
                        "plain.MISSED"),
                based(
                        preschool,
                        Changed.target("PCGDMN5_PROV", TargetKind.KEEP_STATE, null, MET),
                        Changed.figure("PCGDMN5_PROV", 2019, "0", MISSED),
                        "plain.MET",
                        "plain.MISSED"),
                based(
                        primary,
                        Changed.target("PCGDTH3_DIST", TargetKind.COVERAGE, null, MET),
                        Changed.part("PCGDTH3_DIST", 10, 11, MISSED),
                        "plain.MET",
                        "plain.MISSED"),
                flip("", Changed.members(2019, 40, 1), "members.increase", "members.decrease"),
                flip(twice, Changed.figure("PRIM_2SESS_RATE", 2019, "0.10", NONE), "trend.more", "trend.less"),
                flip("", Changed.figure("PC_RATING", 2017, "1", NONE), "committee.good", "committee.partly"),
                flip(
                        "",
                        Changed.figure("BR_FAIL_CNT", 2017, "1", NONE),
                        "branches.failed.none",
                        "branches.failed.some"),
                flip("", Changed.figure("DISC_CNT", 2017, "1", NONE), "breaches.none", "discipline.some"),
                flip("", Changed.figure("VIOL_CNT", 2017, "1", NONE), "breaches.none", "violations.some"),
                flip("", Changed.figure("DENOUNCE_CNT", 2017, "1", NONE), "breaches.none", "denunciations.some"),
                flip("", Changed.pupils(2019, 1), "network.item.pupils.more", "network.item.pupils.less"),
                flip("", Changed.communes(2019, 200), "network.communes.same", "network.communes.less"),
                flip("", Changed.levels(2019, 0), "universal.raised.up", "universal.raised.down"));
    }

    @ParameterizedTest
    @MethodSource("flips")
    void the_verb_turns_with_its_datum(Flip flip) {
        UnaryOperator<ReviewData> change = flip.base();
        ReviewData base = change == null ? ReviewFixtures.term2015() : change.apply(ReviewFixtures.term2015());

        List<Statement> before = about(flip, change == null ? asItIs : said(base));
        List<Statement> after = about(flip, said(flip.flip().apply(base)));

        assertThat(before).extracting(Statement::key).anyMatch(key -> key.startsWith(flip.before()));
        assertThat(after)
                .extracting(Statement::key)
                .anyMatch(key -> key.startsWith(flip.after()))
                .noneMatch(key -> key.startsWith(flip.before()));
    }

    private static Flip flip(String about, UnaryOperator<ReviewData> flip, String before, String after) {
        return new Flip(null, flip, about, before, after);
    }

    private static Flip based(
            String about, UnaryOperator<ReviewData> base, UnaryOperator<ReviewData> flip, String before, String after) {
        return new Flip(base, flip, about, before, after);
    }

    private static List<Statement> about(Flip flip, List<Statement> said) {
        return said.stream()
                .filter(statement -> flip.about().isEmpty()
                        || flip.about().equalsIgnoreCase(statement.words().get("indicator")))
                .toList();
    }

    /** What is read back of a print of the paragraphs alone. */
    private static List<Statement> said(ReviewData data) {
        SentenceReader reader = SentenceReader.of(
                "vi",
                data.catalogue().stream().map(ReviewData.CatalogueEntry::name).toList());
        byte[] pdf = new PdfRenderer().render(paragraphs(PrintedReview.content(data)));
        return PrintedParagraphs.of(pdf).stream()
                .flatMap(text -> reader.paragraph(text).stream())
                .flatMap(List::stream)
                .flatMap(statement -> Stream.concat(Stream.of(statement), statement.parts().stream()))
                .toList();
    }

    /** The headings and paragraphs of a review, without its tables, charts and annexes. */
    static ReviewContent paragraphs(ReviewContent c) {
        List<ReviewContent.Section> sections = c.sections().stream()
                .map(section -> new ReviewContent.Section(
                        section.id(),
                        section.level(),
                        section.annex(),
                        section.heading(),
                        section.blocks().stream()
                                .filter(Block.Paragraph.class::isInstance)
                                .toList()))
                .filter(section -> !section.blocks().isEmpty() && !section.annex())
                .toList();
        return new ReviewContent(
                c.format(),
                c.kind(),
                c.language(),
                c.heading(),
                c.title(),
                c.subject(),
                c.term(),
                c.draft(),
                c.draftReasons(),
                c.sample(),
                c.dataAt(),
                c.years(),
                sections,
                c.footnotes(),
                c.figures(),
                c.ruleNotes(),
                c.sources(),
                c.hashes(),
                c.labels());
    }
}
