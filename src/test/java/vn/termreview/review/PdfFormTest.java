package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.ReviewFixtures;

/** The form of the pages: size, margins, numbers, fonts, bookmarks, and what an archive asks for. */
class PdfFormTest {
    private static final double MILLIMETRE = 72 / 25.4;
    /** Templates place in whole points. */
    private static final double HALF_POINT = 0.5;

    static Stream<PrintedReview> reviews() {
        return Stream.of(PrintedReview.of(ReviewFixtures.term2015()), PrintedReview.of(ReviewFixtures.term2020()));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void an_archive_accepts_it_as_pdf_a_2u(PrintedReview review) {
        assertThat(VeraPdf.failures(review.bytes(), "2u")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_page_is_a4_with_nothing_in_the_margins(PrintedReview review) throws IOException {
        try (PDDocument document = review.document()) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(595);
                assertThat(page.getMediaBox().getHeight()).isEqualTo(842);
            }
        }
        for (int page = 1; page <= review.pages(); page++) {
            List<TextPosition> body = body(review, page);
            assertThat(body).isNotEmpty().allSatisfy(c -> {
                assertThat(c.getXDirAdj()).isGreaterThanOrEqualTo((float) (30 * MILLIMETRE - HALF_POINT));
                assertThat(c.getXDirAdj() + (c.getUnicode().isBlank() ? 0 : c.getWidthDirAdj()))
                        .isLessThanOrEqualTo((float) (595 - 15 * MILLIMETRE + HALF_POINT));
                assertThat(c.getYDirAdj() - c.getHeightDir())
                        .isGreaterThanOrEqualTo((float) (20 * MILLIMETRE - HALF_POINT));
                assertThat(c.getYDirAdj()).isLessThanOrEqualTo((float) (842 - 20 * MILLIMETRE + HALF_POINT));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void pages_are_numbered_at_the_top_from_the_second_on(PrintedReview review) {
        assertThat(head(review, 1)).isEmpty();
        for (int page = 2; page <= review.pages(); page++) {
            List<TextPosition> number = head(review, page);
            assertThat(number.stream().map(TextPosition::getUnicode).reduce("", String::concat))
                    .isEqualTo(Integer.toString(page));
            assertThat(number.get(0).getXDirAdj()).isBetween(310f, 326f);
        }
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void all_fonts_are_the_bundled_serif_and_embedded(PrintedReview review) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = review.document()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            });
        }
    }

    @Test
    void bookmarks_are_the_headings() throws IOException {
        PrintedReview review = PrintedReview.of(ReviewFixtures.term2015());
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument document = review.document()) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                add(bookmarks, "", item);
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
        assertThat(bookmarks)
                .containsExactly(
                        "Tóm tắt dành cho lãnh đạo, nhiệm kỳ 2015–2020",
                        "Đặc điểm tình hình",
                        "Phần thứ nhất: Kết quả thực hiện nghị quyết nhiệm kỳ 2015–2020",
                        "> I. Nhiệm vụ chính trị",
                        ">> 1. Mạng lưới, quy mô trường lớp",
                        ">> 2. Chất lượng giáo dục",
                        ">> 3. Phổ cập giáo dục, xóa mù chữ",
                        ">> 4. Trường đạt chuẩn quốc gia",
                        ">> 5. Giáo dục mũi nhọn",
                        "> II. Xây dựng Đảng",
                        ">> 1. Công tác tư tưởng",
                        ">> 2. Công tác tổ chức, cán bộ",
                        ">> 3. Xếp loại tổ chức đảng, đảng viên",
                        ">> 4. Công tác kiểm tra, giám sát",
                        "> III. Đánh giá chung",
                        ">> 1. Ưu điểm",
                        ">> 2. Hạn chế, khuyết điểm",
                        ">> 3. Nguyên nhân",
                        ">> 4. Bài học kinh nghiệm",
                        "Phần thứ hai: Phương hướng, chỉ tiêu nhiệm kỳ 2020–2025",
                        "> I. Phương hướng",
                        "> II. Chỉ tiêu",
                        "> III. Nhiệm vụ, giải pháp",
                        "Phụ lục 1. Bảng tổng hợp thực hiện chỉ tiêu",
                        "Phụ lục 2. Xếp loại tổ chức đảng, đoàn thể, đảng viên",
                        "Phụ lục 3. Biến động đảng viên",
                        "Phụ lục 4. Kiểm tra, giám sát, kỷ luật",
                        "Phụ lục 5. Quy mô trường lớp",
                        "Phụ lục 6. Danh sách trường đạt chuẩn quốc gia",
                        "Phụ lục 7. Phổ cập giáo dục, xóa mù chữ",
                        "Phụ lục 8. Học sinh giỏi và các cuộc thi",
                        "Phụ lục 9. Khen thưởng",
                        "Phụ lục 10. Chỉ tiêu nhiệm kỳ tới",
                        "Phụ lục 11. Quy định xếp loại đã áp dụng",
                        "Phụ lục 12. Nguồn số liệu");
    }

    @Test
    void a_draft_says_so_across_every_page_and_its_first_annex_names_the_gaps() {
        PrintedReview draft = PrintedReview.of(ReviewFixtures.term2020());
        PrintedReview issued = PrintedReview.of(ReviewFixtures.term2015());

        for (int page = 1; page <= draft.pages(); page++) {
            assertThat(watermark(draft, page)).isEqualTo("DỰTHẢO");
        }
        for (int page = 1; page <= issued.pages(); page++) {
            assertThat(watermark(issued, page)).isEmpty();
        }
        assertThat(draft.text(0)).contains("Phụ lục 1. Những nội dung còn thiếu");
        assertThat(draft.text(1)).contains("DỮ LIỆU MẪU");
    }

    @Test
    void the_contents_name_the_page_of_every_heading() throws IOException {
        PrintedReview review = PrintedReview.of(ReviewFixtures.term2015());
        try (PDDocument document = review.document()) {
            String contents = PrintedReview.dense(review.text(1));
            assertThat(review.text(2)).startsWith("2\nTóm tắt dành cho lãnh đạo, nhiệm kỳ 2015–2020\n");
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                assertThat(contents).contains(PrintedReview.dense(item.getTitle()) + page(document, item));
                for (PDOutlineItem child : item.children()) {
                    assertThat(contents).contains(PrintedReview.dense(child.getTitle()) + page(document, child));
                }
            }
        }
    }

    private static int page(PDDocument document, PDOutlineItem item) throws IOException {
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    }

    private static void add(List<String> bookmarks, String depth, PDOutlineItem item) {
        bookmarks.add(depth.isEmpty() ? item.getTitle() : depth + " " + item.getTitle());
        item.children().forEach(child -> add(bookmarks, depth + ">", child));
    }

    private static String watermark(PrintedReview review, int page) {
        return PrintedReview.dense(review.characters(page).stream()
                .filter(PdfFormTest::isWatermark)
                .map(TextPosition::getUnicode)
                .reduce("", String::concat));
    }

    private static List<TextPosition> head(PrintedReview review, int page) {
        return review.characters(page).stream()
                .filter(c -> !isWatermark(c) && c.getYDirAdj() < 20 * MILLIMETRE - HALF_POINT)
                .toList();
    }

    private static List<TextPosition> body(PrintedReview review, int page) {
        return review.characters(page).stream()
                .filter(c -> !isWatermark(c) && c.getYDirAdj() >= 20 * MILLIMETRE - HALF_POINT)
                .toList();
    }

    /** The only text that does not lie level. */
    private static boolean isWatermark(TextPosition character) {
        return character.getTextMatrix().getShearX() != 0;
    }
}
