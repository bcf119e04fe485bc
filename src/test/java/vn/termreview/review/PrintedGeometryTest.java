package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.ReviewFixtures;
import vn.termreview.review.PdfRules.Rule;
import vn.termreview.review.PrintedLines.Line;

/** The form of the pages, measured on the PDF: what the office's rule prescribes, and that nothing runs into another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedGeometryTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 30 * MILLIMETRE;
    private static final float RIGHT = 595 - 15 * MILLIMETRE;
    private static final float TOP = 20 * MILLIMETRE;
    private static final float BOTTOM = 842 - 20 * MILLIMETRE;
    private static final float HALF_POINT = 0.5f;
    private static final int LEADER = 1;
    private static final float MIDDLE = 302;
    private static final int HEADING_COLOUR = 0xc9d0d9;

    /** A printed review with what stands on its pages. */
    record Pages(String name, List<List<TextPosition>> characters, List<List<Rule>> rules, PrintedReview review) {
        List<Line> lines(int page) {
            return PrintedLines.of(characters.get(page));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Pages> printed = List.of(
            pages("2015–2020", PrintedReview.of(ReviewFixtures.term2015())),
            pages("2020–2025", PrintedReview.of(ReviewFixtures.term2020())),
            pages("long names", PrintedReview.of(LongNames.in(ReviewFixtures.term2015()))));

    Stream<Pages> printed() {
        return printed.stream();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void nothing_but_the_page_number_stands_in_the_margins(Pages pages) {
        for (int page = 0; page < pages.characters().size(); page++) {
            assertThat(pages.lines(page)).allSatisfy(line -> {
                assertThat(line.left()).isGreaterThanOrEqualTo(LEFT - HALF_POINT);
                assertThat(line.right()).isLessThanOrEqualTo(RIGHT + HALF_POINT);
                assertThat(line.y()).isLessThanOrEqualTo(BOTTOM + HALF_POINT);
                boolean isNumber = line.text().matches("\\d+") && Math.abs(line.middle() - (LEFT + RIGHT) / 2) < 2;
                assertThat(line.y() > TOP || isNumber).as(line.text()).isTrue();
            });
            assertThat(pages.rules().get(page)).allSatisfy(rule -> {
                assertThat(rule.left()).isGreaterThanOrEqualTo(LEFT - HALF_POINT);
                assertThat(rule.right()).isLessThanOrEqualTo(RIGHT + HALF_POINT);
                assertThat(rule.y()).isBetween(TOP - HALF_POINT, BOTTOM + HALF_POINT);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void the_head_of_the_first_page_has_the_partys_form(Pages pages) {
        List<Line> lines = pages.lines(0);
        Line party = starts(lines, MIDDLE, RIGHT, "ĐẢNG CỘNG SẢN VIỆT NAM");
        Line star = starts(lines, LEFT, MIDDLE, "*");
        Line number = starts(lines, LEFT, MIDDLE, "Số ");
        Line date = starts(lines, MIDDLE, RIGHT, "Lạng Sơn, ngày ");
        Line title = starts(lines, LEFT, RIGHT, "BÁO CÁO");
        Line subject = starts(lines, LEFT, RIGHT, "Kết quả thực hiện");
        Line dashes = starts(lines, LEFT, RIGHT, "-----");
        Rule under = pages.rules().get(0).stream()
                .filter(rule -> rule.y() > party.y() && rule.y() < party.y() + 12 && rule.left() > MIDDLE)
                .findFirst()
                .orElseThrow();

        assertThat(party.isBold()).isTrue();
        assertThat(party.size()).isBetween(14f, 15f);
        assertThat(under.left()).isCloseTo(party.left(), org.assertj.core.data.Offset.offset(3f));
        assertThat(under.right()).isCloseTo(party.right(), org.assertj.core.data.Offset.offset(3f));
        assertThat(date.isItalic()).isTrue();
        assertThat(List.of(star.size(), number.size(), date.size())).allMatch(size -> size == 14f);
        assertThat(number.y()).isGreaterThan(star.y());
        assertThat(star.middle()).isCloseTo(number.middle(), org.assertj.core.data.Offset.offset(2f));
        assertThat(date.y()).isGreaterThan(under.y());
        assertThat(title.isBold() && subject.isBold()).isTrue();
        assertThat(title.size()).isBetween(14f, 16f);
        assertThat(subject.size()).isBetween(14f, 15f);
        assertThat(List.of(title.y(), subject.y(), dashes.y())).isSorted();
        assertThat(List.of(title.middle(), subject.middle(), dashes.middle())).allSatisfy(middle -> assertThat(middle)
                .isCloseTo((LEFT + RIGHT) / 2, org.assertj.core.data.Offset.offset(3f)));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void the_text_is_set_in_fourteen_points_and_the_leaders_page_in_twelve(Pages pages) {
        List<Line> body = Stream.iterate(1, page -> page + 1)
                .limit(pages.characters().size() - 1L)
                .filter(page -> page != LEADER)
                .flatMap(page -> begun(pages, page))
                .toList();

        assertThat(body).hasSizeGreaterThan(30).allMatch(line -> line.size() == 14f);
        assertThat(begun(pages, LEADER)).isNotEmpty().allMatch(line -> line.size() == 12f);
    }

    /** The first lines of paragraphs. */
    private static Stream<Line> begun(Pages pages, int page) {
        return pages.lines(page).stream()
                .filter(line -> Math.abs(line.left() - LEFT - 28) < 1 && line.size() > 11.5f && !line.isBold());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void signature_and_recipients_stand_side_by_side_on_one_page(Pages pages) {
        int page = pageOf(pages, "Nơi nhận:");
        List<Line> lines = pages.lines(page);
        Line recipients = starts(lines, LEFT, MIDDLE, "Nơi nhận:");
        Line signature = starts(lines, MIDDLE, RIGHT, "T/M ĐẢNG ỦY");
        Line office = starts(lines, MIDDLE, RIGHT, "BÍ THƯ");

        assertThat(signature.y()).isCloseTo(recipients.y(), org.assertj.core.data.Offset.offset(20f));
        assertThat(office.y()).isGreaterThan(signature.y());
        assertThat(office.middle()).isCloseTo(signature.middle(), org.assertj.core.data.Offset.offset(3f));
        assertThat(starts(lines, LEFT, MIDDLE, "- Lưu Văn phòng.").y()).isGreaterThan(recipients.y());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void no_heading_no_caption_and_no_group_line_is_the_last_of_its_page(Pages pages) {
        List<String> last = new ArrayList<>();
        for (int page = 0; page < pages.characters().size(); page++) {
            List<Line> lines = pages.lines(page);
            Line end = lines.get(lines.size() - 1);
            boolean isHeading =
                    end.isBold() && end.size() > 13.5f && !end.text().equals("BÍ THƯ");
            boolean isCaption = end.text().matches("(Bảng|Phụ lục|Phần) .*\\. ?.*") && end.isBold();
            if (isHeading || isCaption || endsInGroup(pages, page)) {
                last.add("page " + (page + 1) + ": " + end.text());
            }
        }

        assertThat(last).isEmpty();
    }

    /** A line of a table that has one cell over its whole width is the heading of the lines below it. */
    private static boolean endsInGroup(Pages pages, int page) {
        TreeMap<Integer, List<Rule>> thin = new TreeMap<>();
        pages.rules().get(page).stream()
                .filter(rule -> rule.colour() == HEADING_COLOUR && rule.width() < 0.5f)
                .forEach(rule -> thin.computeIfAbsent(Math.round(rule.y()), y -> new ArrayList<>())
                        .add(rule));
        if (thin.isEmpty()) {
            return false;
        }
        List<Rule> lowest = thin.lastEntry().getValue();
        boolean isWhole =
                lowest.size() == 1 && lowest.get(0).right() - lowest.get(0).left() > 400;
        return isWhole
                && pages.lines(page).stream()
                        .noneMatch(line -> line.y() > lowest.get(0).y());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void a_tables_head_stands_on_each_page_that_it_goes_on(Pages pages) {
        List<Integer> headless = new ArrayList<>();
        for (int page = 0; page < pages.rules().size(); page++) {
            List<Rule> rules = pages.rules().get(page);
            boolean hasRows = rules.stream().anyMatch(rule -> rule.colour() == HEADING_COLOUR && rule.width() < 0.5f);
            float first = (float) rules.stream()
                    .filter(rule -> rule.colour() == HEADING_COLOUR && rule.width() < 0.5f)
                    .mapToDouble(Rule::y)
                    .min()
                    .orElse(0);
            long above = rules.stream()
                    .filter(rule -> rule.right() - rule.left() > 460 && rule.y() < first)
                    .count();
            if (hasRows && above < 2) {
                headless.add(page + 1);
            }
        }

        assertThat(headless).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void no_letter_lies_upon_another_and_no_line_crosses_one(Pages pages) {
        List<String> overlaps = new ArrayList<>();
        for (int page = 0; page < pages.characters().size(); page++) {
            for (String overlap : GlyphBoxes.overlaps(
                    pages.characters().get(page), pages.rules().get(page))) {
                overlaps.add("page " + (page + 1) + ": " + overlap);
            }
        }

        assertThat(overlaps).isEmpty();
    }

    @Test
    void a_letter_upon_another_and_a_line_through_one_are_found() {
        List<TextPosition> page = printed.get(0).characters().get(1);
        List<TextPosition> twice = new ArrayList<>(page);
        Line line = printed.get(0).lines(1).get(1);
        twice.add(line.characters().get(0));
        Rule through = new Rule(LEFT, RIGHT, line.y() - 2, 0.4f, 0);

        assertThat(GlyphBoxes.overlaps(twice, List.of())).hasSize(1);
        assertThat(GlyphBoxes.overlaps(page, List.of(through))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void the_contents_name_each_heading_with_its_page_level_by_level(Pages pages) throws IOException {
        List<String> bookmarks = new ArrayList<>();
        Map<Integer, Float> lefts = new TreeMap<>();
        int contents = pageOf(pages, "MỤC LỤC");
        List<String> lines = new ArrayList<>();
        for (Line line : pages.lines(contents)) {
            if (line.text().matches(".+ \\d+|.+\\d+") && line.right() > RIGHT - 3 && line.size() < 12) {
                lines.add(PrintedReview.dense(line.text()));
            }
        }
        try (PDDocument document = pages.review().document()) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                collect(document, item, 1, bookmarks, pages.lines(contents), lefts);
            }
        }

        assertThat(lines).isEqualTo(bookmarks);
        assertThat(new ArrayList<>(lefts.values())).isSorted().doesNotHaveDuplicates();
    }

    private static void collect(
            PDDocument document,
            PDOutlineItem item,
            int level,
            List<String> found,
            List<Line> contents,
            Map<Integer, Float> lefts)
            throws IOException {
        int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        String line = PrintedReview.dense(PrintedParagraphs.plain(item.getTitle())) + page;
        found.add(line);
        contents.stream()
                .filter(l -> PrintedReview.dense(l.text()).equals(line))
                .forEach(l -> lefts.merge(level, (float) Math.round(l.left()), Math::max));
        for (PDOutlineItem child : item.children()) {
            collect(document, child, level + 1, found, contents, lefts);
        }
    }

    private static int pageOf(Pages pages, String text) {
        for (int page = 0; page < pages.characters().size(); page++) {
            if (pages.lines(page).stream().anyMatch(line -> line.text().startsWith(text))) {
                return page;
            }
        }
        throw new AssertionError("on no page: " + text);
    }

    private static Line starts(List<Line> lines, float left, float right, String text) {
        return lines.stream()
                .map(line -> line.between(left - 2, right))
                .filter(line -> !line.isBlank() && line.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not between " + left + " and " + right + ": " + text));
    }

    private static Pages pages(String name, PrintedReview review) {
        List<List<TextPosition>> characters = new ArrayList<>();
        List<List<Rule>> rules = new ArrayList<>();
        try (PDDocument document = review.document()) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                characters.add(PrintedTables.characters(document, page));
                rules.add(PdfRules.of(document.getPage(page)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Pages(name, characters, rules, review);
    }
}
