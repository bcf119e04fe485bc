package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sentences of whole reviews; spaces that hold a number to its unit are written as plain ones here. */
class TermSentencesTest {
    private static final ReviewComposer COMPOSER = new ReviewComposer(Messages.of(Locale.forLanguageTag("vi-VN")));

    private final ReviewContent complete = COMPOSER.compose(ReviewFixtures.term2015());
    private final ReviewContent draft = COMPOSER.compose(ReviewFixtures.term2020());

    @Test
    void a_complete_term_says_what_was_exceeded_met_and_missed() {
        assertThat(texts(complete, "leader"))
                .contains(
                        "Vượt: Đảng viên hoàn thành tốt trở lên (98,5 %; chỉ tiêu ≥ 95 %); Trường đạt chuẩn quốc gia còn"
                                + " hiệu lực (222 trường; chỉ tiêu 205 trường).",
                        "Đạt: Đảng viên học tập chỉ thị, nghị quyết (100 %; chỉ tiêu 100 %).",
                        "Chưa đạt, chưa đủ dữ liệu: không có chỉ tiêu nào.");
    }

    @Test
    void members_grow_from_the_start_to_the_end_of_the_term() {
        assertThat(texts(complete, "organisation"))
                .contains(
                        "Đầu nhiệm kỳ, Đảng bộ có 134 đảng viên; đến cuối năm 2019 có 144 đảng viên, tăng 10 đảng viên.",
                        "Cuối năm 2019, Đảng bộ có 7 chi bộ trực thuộc; chi bộ đông nhất là Chi bộ Trường THPT chuyên Chu"
                                + " Văn An (36 đảng viên), ít nhất là Chi bộ Trường Cao đẳng (mẫu) (8 đảng viên).");
        assertThat(texts(complete, "ideology"))
                .contains("Đảng viên xây dựng và thực hiện bản cam kết các năm 2015–2019 đạt 100 %.");
    }

    @Test
    void ratings_stand_beside_their_target_and_their_base() {
        assertThat(texts(complete, "rating"))
                .contains(
                        "Tỷ lệ đảng viên hoàn thành tốt trở lên: năm 2015 là 98,5 % (132/134); năm 2016 là 98,5 % (133/135);"
                                + " năm 2017 là 98,5 % (134/136); năm 2018 là 98,6 % (138/140); năm 2019 là 98,6 % (138/140).",
                        "Đảng viên hoàn thành tốt trở lên vượt chỉ tiêu (≥ 95 %) ở tất cả các năm; thấp nhất là năm 2015 với"
                                + " 98,5 %, cao hơn 3,5 điểm phần trăm.",
                        "Năm 2019, đảng viên hoàn thành xuất sắc là 21/140 đảng viên được đánh giá, 15,0 %.");
    }

    @Test
    void organisations_are_said_by_year_and_failures_by_term() {
        assertThat(texts(complete, "rating"))
                .startsWith(
                        "Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên cả 5 năm của nhiệm kỳ.",
                        "Chi bộ hoàn thành tốt trở lên các năm 2015–2019 đều là 100 %.",
                        "Trong nhiệm kỳ, không có chi bộ nào bị xếp loại không hoàn thành nhiệm vụ.");
    }

    @Test
    void a_draft_says_what_is_missing_and_why() {
        assertThat(draft.draft()).isTrue();
        assertThat(draft.draftReasons())
                .containsExactly(
                        "Chi bộ Trường Cao đẳng (mẫu) chưa gửi Biểu P1 năm 2023.",
                        "Chưa có Biểu P2 năm 2024.",
                        "Biểu P1 năm 2022 của Chi bộ Văn phòng (mẫu) còn 2 điểm chưa giải trình.");
        assertThat(texts(draft, "annex-gaps")).isEqualTo(draft.draftReasons());
        assertThat(texts(draft, "rating"))
                .contains(
                        "Chưa đủ số liệu xếp loại đảng viên: năm 2023 thiếu Biểu P1 của Chi bộ Trường Cao đẳng (mẫu).",
                        "Đảng viên hoàn thành tốt trở lên: chưa đủ dữ liệu để so với chỉ tiêu (≥ 95 %), vì năm 2023 thiếu"
                                + " Biểu P1 của Chi bộ Trường Cao đẳng (mẫu).");
        assertThat(texts(draft, "rating"))
                .contains(
                        "Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên 4 năm (các năm 2020–2023).",
                        "Chưa kết luận được trong nhiệm kỳ có chi bộ không hoàn thành nhiệm vụ hay không, vì năm 2024 chưa"
                                + " có Biểu P2.");
    }

    @Test
    void each_year_is_judged_by_the_rule_of_its_own_time() {
        assertThat(complete.ruleNotes())
                .extracting(note -> note.code() + " " + note.years())
                .containsExactly("HD 27 2015–2017", "HD 16 2018", "HD 21 2019");
        assertThat(draft.ruleNotes())
                .extracting(note -> note.code() + " " + note.years())
                .containsExactly("HD 21 2020–2022", "HD 25 2023–2024");
        assertThat(plain(complete.ruleNotes().get(0).text()))
                .isEqualTo(
                        "Các năm 2015–2017: theo Hướng dẫn số 27-HD/BTCTW ngày 25/9/2014; hoàn thành xuất sắc không quá"
                                + " 15 % số đảng viên được đánh giá.");
    }

    @Test
    void the_head_carries_number_place_and_date_or_dots() {
        assertThat(complete.heading().placeAndDate()).isEqualTo("Lạng Sơn, ngày 05 tháng 02 năm 2020");
        assertThat(complete.heading().numberLine()).isEqualTo("Số 12-BC/ĐU");
        assertThat(draft.heading().placeAndDate()).isEqualTo("Lạng Sơn, ngày … tháng … năm …");
        assertThat(draft.heading().numberLine()).isEqualTo("Số …-BC/ĐU");
    }

    static List<String> texts(ReviewContent content, String section) {
        return content.sections().stream()
                .filter(s -> s.id().equals(section))
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(p -> plain((p.lead() == null ? "" : p.lead() + " ") + p.text()))
                .toList();
    }

    static String plain(String text) {
        return Stated.replaced(text, figure -> "").replace('\u00a0', ' ');
    }
}
