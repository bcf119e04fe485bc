package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.edition.ChartData;
import vn.termreview.edition.Records;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.ReviewData.Committee;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewFixtures;
import vn.termreview.edition.Schools;

/** Names as people give them: long, odd, many. */
class PdfHardNamesTest {
    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    @ParameterizedTest
    @ValueSource(strings = {"Chi bộ <b>&\"'> (mẫu)", "Chi bộ {year} ${x} \\u0041 (mẫu)", "Chi bộ </style><br/> (mẫu)"})
    void signs_of_markup_are_only_letters(String name) {
        PrintedReview review = PrintedReview.of(named(List.of(name)));

        assertThat(PrintedReview.dense(review.text(0))).contains(PrintedReview.dense("là " + name + " (5 đảng viên)"));
    }

    @Test
    void a_name_of_two_hundred_characters_is_printed_whole() {
        String name = "Chi bộ Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông "
                        .repeat(3)
                        .substring(0, 190)
                + " xyz(mẫu)";

        PrintedReview review = PrintedReview.of(named(List.of(name)));

        assertThat(PrintedReview.dense(review.text(0))).contains(PrintedReview.dense(name + "55555"));
    }

    @Test
    void a_word_without_a_space_is_printed_whole() {
        String name = "Chi_bộ_" + "ầ".repeat(150);

        assertThat(PrintedReview.dense(PrintedReview.of(named(List.of(name))).text(0)))
                .contains(name + "55555");
    }

    @Test
    void forty_branches_flow_over_pages_with_their_heads_repeated() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            names.add("Chi bộ số " + i + " có tên dài để chiếm hai dòng trong bảng (mẫu)");
        }

        PrintedReview review = PrintedReview.of(named(names));

        String text = PrintedReview.dense(review.text(0));
        assertThat(names).allSatisfy(name -> assertThat(text).contains(PrintedReview.dense(name)));
        assertThat(text.split("Chibộ20152016201720182019", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void every_vietnamese_letter_has_a_glyph_in_every_style() {
        String all = LETTERS + LETTERS.toUpperCase(java.util.Locale.ROOT) + "…–▲●▼○≥≤0123456789";
        ReportFonts fonts = new ReportFonts(new SimpleJasperReportsContext());

        for (int style : new int[] {Font.PLAIN, Font.BOLD, Font.ITALIC, Font.BOLD | Font.ITALIC}) {
            assertThat(fonts.font(ReportFonts.FAMILY, style, 10).canDisplayUpTo(all))
                    .isEqualTo(-1);
        }
    }

    @Test
    void decomposed_letters_come_out_composed() {
        String name = LETTERS + LETTERS.toUpperCase(java.util.Locale.ROOT);
        ReviewData decomposed = named(List.of(Normalizer.normalize(name, Normalizer.Form.NFD)));

        assertThat(PrintedReview.dense(PrintedReview.of(decomposed).text(0))).contains(name);
    }

    @Test
    void a_character_without_a_glyph_is_refused() {
        ReviewContent content = PrintedReview.content(named(List.of("Chi bộ 漢字 (mẫu)")));

        assertThatThrownBy(() -> new PdfRenderer().render(content))
                .isInstanceOf(ReviewPrintException.class)
                .hasMessageContaining("U+6F22");
    }

    @Test
    void a_text_that_would_be_cut_is_refused() {
        JasperPrint print = new JasperPrint();
        JRBasePrintText text = new JRBasePrintText(print.getDefaultStyleProvider());
        text.setFontName(ReportFonts.FAMILY);
        text.setText("Chi bộ Trường THPT");
        text.setTextTruncateIndex(6);
        JRBasePrintPage page = new JRBasePrintPage();
        page.addElement(text);
        print.addPage(page);

        assertThatThrownBy(() -> new PrintCheck(new ReportFonts(new SimpleJasperReportsContext())).check(print))
                .isInstanceOf(ReviewPrintException.class)
                .hasMessageContaining("cut after 6 characters");
    }

    /** Branches of five members each, in every year of the term. */
    private static ReviewData named(List<String> names) {
        List<MemberRow> rows = new ArrayList<>();
        for (int year = 2015; year < 2020; year++) {
            for (int b = 0; b < names.size(); b++) {
                rows.add(new MemberRow(
                        year,
                        String.format(java.util.Locale.ROOT, "CB%03d", b),
                        names.get(b),
                        5,
                        0,
                        0,
                        0,
                        0,
                        5,
                        2,
                        3,
                        0,
                        0,
                        1,
                        4,
                        0,
                        0,
                        0,
                        5));
            }
        }
        ReviewData full = ReviewFixtures.term2015();
        return new ReviewData(
                full.term(),
                new Committee(
                        null,
                        "Đảng ủy Sở <Giáo dục> & Đào tạo (mẫu)",
                        "Lạng Sơn",
                        null,
                        null,
                        full.committee().form()),
                true,
                full.dataAt(),
                full.catalogue(),
                full.figures(),
                rows,
                List.of(),
                full.schemes(),
                List.of(),
                full.sources(),
                List.of(),
                Schools.none(),
                Records.none(),
                ChartData.none(),
                full.hashes());
    }
}
