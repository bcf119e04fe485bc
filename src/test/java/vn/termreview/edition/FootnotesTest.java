package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.termreview.edition.Block.TargetRow;
import vn.termreview.edition.Block.TargetTable;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.Explanation.Fed;

/** Why an odd value is true stands where the figure is. */
class FootnotesTest {

    private static final Messages MESSAGES = Messages.of(Locale.forLanguageTag("vi-VN"));

    private static final Explanation MEMBERS = new Explanation(
            20171,
            "P1",
            2017,
            "Chi bộ Văn phòng (mẫu)",
            "19",
            "chuyển sinh hoạt cuối tháng 12",
            List.of(new Fed("MEM_TOTAL", 2017)));

    @Test
    void the_figure_that_the_cell_feeds_is_marked_and_the_reason_is_a_footnote() {
        ReviewContent content = composed(MEMBERS);

        TargetTable table = only(content, "annex-targets", TargetTable.class);
        TargetRow row = table.rows().stream()
                .filter(one -> one.code().equals("MEM_TOTAL"))
                .findFirst()
                .orElseThrow();
        assertThat(row.values()).containsExactly("136", "138", "140" + Marks.of(1), "142", "144");
        assertThat(content.footnotes())
                .containsExactly(new ReviewContent.Footnote(
                        1, "Chi bộ Văn phòng (mẫu), biểu P1 năm 2017, số 19: Chuyển sinh hoạt cuối tháng 12."));
        assertThat(table.rows())
                .filteredOn(one -> !Marks.numbers(one.values().toString()).isEmpty())
                .hasSize(1);
    }

    @Test
    void a_table_of_the_form_is_marked_at_the_year_with_the_same_number() {
        ReviewContent content = composed(MEMBERS);

        assertThat(only(content, "annex-members", YearTable.class).heads())
                .containsExactly("2015", "2016", "2017" + Marks.of(1), "2018", "2019");
        assertThat(content.footnotes()).hasSize(1);
    }

    @Test
    void the_units_own_line_is_marked_where_it_has_one() {
        Explanation own =
                new Explanation(20181, "P1", 2018, FixtureRows.BRANCHES.get(1), null, "Tách chi bộ.", List.of());

        ReviewContent content = composed(own);

        YearTable table = section(content, "annex-members").blocks().stream()
                .filter(YearTable.class::isInstance)
                .map(YearTable.class::cast)
                .filter(one -> one.head().equals(MESSAGES.text("head.branch")))
                .findFirst()
                .orElseThrow();
        assertThat(table.heads()).containsExactly("2015", "2016", "2017", "2018", "2019");
        assertThat(table.rows().stream()
                        .filter(row -> row.values().get(3).endsWith(Marks.of(1)))
                        .map(Block.YearRow::label))
                .containsExactly(FixtureRows.BRANCHES.get(1));
    }

    @Test
    void numbers_count_up_in_the_order_in_which_the_marks_are_met() {
        Explanation later = new Explanation(
                20191,
                "P1",
                2019,
                "Chi bộ Tổ chức (mẫu)",
                "21",
                "Kết nạp cuối năm",
                List.of(new Fed("MEM_TOTAL", 2019)));

        ReviewContent content = composed(later, MEMBERS);

        assertThat(only(content, "annex-targets", TargetTable.class).rows().stream()
                        .filter(one -> one.code().equals("MEM_TOTAL"))
                        .map(TargetRow::values))
                .containsExactly(List.of("136", "138", "140" + Marks.of(2), "142", "144" + Marks.of(1)));
        assertThat(content.footnotes())
                .extracting(ReviewContent.Footnote::number)
                .containsExactly(1, 2);
    }

    @Test
    void a_sentence_is_marked_at_its_end_and_names_the_figures_that_it_states() {
        Explanation later = new Explanation(
                20191,
                "P1",
                2019,
                "Chi bộ Tổ chức (mẫu)",
                "21",
                "Kết nạp cuối năm",
                List.of(new Fed("MEM_TOTAL", 2019)));

        ReviewContent content = composed(later);

        assertThat(section(content, "organisation").blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).text())
                .filteredOn(text -> !Marks.numbers(text).isEmpty())
                .singleElement()
                .satisfies(text -> assertThat(text).endsWith("tăng 10 đảng viên." + Marks.of(1)));
        assertThat(((Block.Paragraph) section(content, "organisation").blocks().get(0)).figures())
                .containsExactly("A2-19");
    }

    @Test
    void no_text_keeps_the_signs_that_bound_it_to_its_figures() {
        assertThat(new String(ContentJson.write(composed(MEMBERS)), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("\ue002", "\ue003");
    }

    @Test
    void a_target_is_marked_at_its_level() {
        Explanation target = new Explanation(
                1, "T0", null, "Tỷ lệ học tập (mẫu)", "100", "Theo nghị quyết", List.of(new Fed("STUDY_RATE", null)));

        ReviewContent content = composed(target);

        assertThat(only(content, "leader", TargetTable.class).rows().stream()
                        .filter(one -> one.code().equals("STUDY_RATE"))
                        .map(TargetRow::target))
                .allMatch(level -> level.endsWith(Marks.of(1)));
    }

    @Test
    void what_no_table_shows_is_marked_at_its_submission() {
        Explanation nowhere = new Explanation(20172, "E5", 2017, "Sở (mẫu)", "3", "Thi ghép hai môn", List.of());

        ReviewContent content = composed(nowhere);

        assertThat(only(content, "annex-sources", Block.SourceTable.class).rows())
                .filteredOn(row -> !Marks.numbers(row.unit()).isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.submission()).isEqualTo(20172));
        assertThat(content.footnotes().get(0).text()).startsWith("Sở (mẫu), biểu E5 năm");
    }

    @Test
    void without_an_explanation_nothing_changes() {
        assertThat(composed()).isEqualTo(new ReviewComposer(MESSAGES).compose(ReviewFixtures.term2015()));
    }

    private static ReviewContent composed(Explanation... explanations) {
        return new ReviewComposer(MESSAGES).compose(ReviewFixtures.explained(List.of(explanations)));
    }

    private static <T extends Block> T only(ReviewContent content, String section, Class<T> kind) {
        return Objects.requireNonNull(section(content, section).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null));
    }

    private static ReviewContent.Section section(ReviewContent content, String id) {
        return content.sections().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
