package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.Sheets.P1_LABELS;
import static vn.termreview.form.Sheets.branch;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.GridWorkbook;

/** Labels misspelt by a letter or two are proposed with what speaks for them, and never taken by themselves. */
class DriftTest {

    private static GridWorkbook labelled(Map<Integer, String> misspelt) {
        List<@Nullable Object> labels = new ArrayList<>(P1_LABELS);
        misspelt.forEach((index, label) -> labels.set(index, label));
        return GridWorkbook.of("S", List.of(row("Năm 2018"), labels, branch(1, 20), branch(2, 22)));
    }

    private static List<Finding> proposals(FormEntry entry) {
        return entry.findings().stream()
                .filter(finding -> finding.code() == ProblemCode.MAPPING_PROPOSED)
                .toList();
    }

    /** What the columns of a form's sheet are proposed for, where the last one has a label of its own. */
    private static List<String> proposed(String form, String label) {
        FormLayout layout = FormCatalogue.load().form(form).orElseThrow();
        TableLayout table = layout.tables().get(0);
        List<FieldLayout> required =
                table.fields().stream().filter(FieldLayout::required).toList();
        List<@Nullable Object> header = new ArrayList<>();
        List<@Nullable Object> data = new ArrayList<>();
        for (FieldLayout field : required) {
            header.add(field.path());
            data.add(MisspeltSheets.cell(field, 1));
        }
        if (form.equals("E3")) {
            header.add("Mức đạt / PCGDTH");
            data.add(3);
        }
        header.add(label);
        data.add(12);
        FormEntry entry = Readings.only(Readings.read(
                GridWorkbook.of("S", List.of(row("x"), header, data, data)),
                new ReadingRequest(2018, "2015-2020", null)));
        return proposals(entry).stream()
                .map(finding -> String.valueOf(finding.details().get("field")))
                .toList();
    }

    @Test
    void a_required_column_is_proposed_and_the_table_stays_unusable() {
        FormEntry entry = Readings.only(labelled(Map.of(3, "Tổng số đảng vên")));

        assertThat(entry.rejected()).isTrue();
        assertThat(Readings.codes(entry.findings())).containsExactly("MAPPING_PROPOSED D2", "COLUMN_MISSING");
        Finding proposal = entry.findings().get(0);
        assertThat(proposal.found()).isEqualTo("Tổng số đảng vên");
        assertThat(proposal.expected()).isEqualTo("Tổng số đảng viên");
        assertThat(proposal.details())
                .containsEntry("slips", "vên ≠ viên")
                .containsEntry("read", "2")
                .containsEntry("filled", "2")
                .containsEntry("order", "same")
                .containsEntry("need", "required")
                .containsEntry("field", "member_count")
                .containsEntry("column", "4");
    }

    @Test
    void an_optional_column_is_proposed_and_left_out() {
        FormEntry entry = Readings.only(labelled(Map.of(8, "Chưa xếp lọaii")));

        assertThat(entry.rejected()).isFalse();
        assertThat(Readings.codes(entry.findings())).containsExactly("MAPPING_PROPOSED I2");
        assertThat(entry.findings().get(0).details()).containsEntry("need", "optional");
        assertThat(entry.rows().get(0).values()).doesNotContainKey("unrated_count");
    }

    @Test
    void what_was_said_yes_to_is_read_and_told() {
        GridWorkbook workbook = labelled(Map.of(3, "Tổng số đảng vên"));

        FormEntry entry = Readings.only(Readings.read(
                workbook, ReadingRequest.none().with(List.of(new AcceptedMapping("S", "D2", "member_count", 31)))));

        assertThat(entry.rejected()).isFalse();
        assertThat(Readings.codes(entry.findings())).containsExactly("MAPPING_REMEMBERED D2");
        assertThat(entry.findings().get(0).details()).containsEntry("proposal", "31");
        assertThat(entry.rows().get(1).values()).containsEntry("member_count", "22");
        assertThat(entry.sheets().get(0).cells()).isEqualTo(new CellCounts(28, 16, 9, 1, 0, 2, 0));
    }

    @Test
    void a_yes_to_another_cell_or_field_is_none_to_this() {
        for (AcceptedMapping other : List.of(
                new AcceptedMapping("S", "E2", "member_count", 31),
                new AcceptedMapping("T", "D2", "member_count", 31),
                new AcceptedMapping("S", "D2", "female_count", 31))) {
            FormEntry entry = Readings.only(Readings.read(
                    labelled(Map.of(3, "Tổng số đảng vên")),
                    ReadingRequest.none().with(List.of(other))));

            assertThat(entry.rejected()).isTrue();
        }
    }

    @Test
    void a_header_of_misspelt_labels_alone_is_recognised() {
        FormEntry entry = Readings.only(labelled(Map.of(
                1, "Mãã chi bộ",
                2, "Chii bộ",
                3, "Tổg số đảng vên",
                4, "Hoàn thành xuât sắcc",
                5, "Hoàn thànhh tốt",
                6, "Hoàn thànnh",
                7, "Không hoàn thàh",
                8, "Chưa xếp lại")));

        assertThat(entry.form()).isEqualTo("P1");
        assertThat(entry.rejected()).isTrue();
        assertThat(proposals(entry).stream()
                        .map(finding -> finding.cell() + " " + finding.details().get("field")))
                .containsExactly(
                        "B2 branch_code",
                        "C2 branch_name",
                        "D2 member_count",
                        "E2 excellent_count",
                        "F2 good_count",
                        "G2 completed_count",
                        "H2 failed_count",
                        "I2 unrated_count");
    }

    @ParameterizedTest
    @CsvSource({
        "P1, Chuyển đếnn, transferred_in_count",
        "P1, Số đảng viên ký cm kêtt, pledged_count",
        "P1, Dân tộc thiểu sốố, ethnic_minority_count",
        "E0, Học sinh đúng độ tổi, on_age_count",
        "E0, Học sih họcc 2 buổi/ngày, two_session_count",
        "E3, Trẻ 5 tuổii / Ra lớp, age5_enrolled_count",
        "E3, Tre 11 tuoi / Hoàn thàh tiểu học, age11_completed_count",
        "E3, Tuổi 15-60 / Biết chứ mứcc 2, age15_60_literate2_count"
    })
    void a_near_label_is_proposed_for_its_field(String form, String label, String field) {
        assertThat(proposed(form, label)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        // As near to "Chuyển đi".
        "P1, Chuyển đế",
        "P1, Chuyển đ",
        "P1, Nm",
        "P1, Nam",
        "P1, Dự bo",
        "P1, Tổng số đoàn viên",
        "E0, Học sinh nam",
        "E0, Số học sinh nam",
        "E0, Số GVG",
        "E0, Học ba buổi/ngày",
        "E0, Học 3 buổi/ngày",
        "E3, Trẻ 7 tuổi / Số trẻ",
        "E3, Trẻ em sáu tuổi / Ra lớp",
        "E3, Trẻ em tám tuổi / Ra lớp",
        "E3, Trên 5 tuổi / Ra lớp",
        "E3, Tuổi 15-25 / Biết chữ mức 2",
        "E3, Tuổi 15-60 / Biết chữ mức III",
        "E3, Tuổi 15-18 / Tốt nghiệp THPT",
        "E4, Số giải / Tư",
        "P4, Ngày tổ chứcc thi tuyển"
    })
    void what_means_something_else_is_not_proposed(String form, String label) {
        assertThat(proposed(form, label)).isEmpty();
    }

    @Test
    void two_columns_near_to_one_field_are_not_proposed() {
        List<@Nullable Object> labels = new ArrayList<>(P1_LABELS);
        labels.set(3, "Tổng số đảng vên");
        labels.add("Tổng số đảng viêm");

        FormEntry entry = Readings.only(GridWorkbook.of("S", List.of(row("Năm 2018"), labels, branch(1, 20))));

        assertThat(proposals(entry)).isEmpty();
        assertThat(entry.rejected()).isTrue();
    }

    @Test
    void a_column_whose_cells_belie_it_is_not_proposed() {
        List<@Nullable Object> data = new ArrayList<>(branch(1, 20));
        data.set(3, "hai mươi");

        FormEntry entry =
                Readings.only(GridWorkbook.of("S", List.of(row("Năm 2018"), labels("Tổng số đảng vên"), data, data)));

        assertThat(Readings.codes(entry.findings())).containsExactly("COLUMN_UNKNOWN D2", "COLUMN_MISSING");
    }

    @Test
    void the_fingerprint_is_of_the_labels_in_their_order_and_of_nothing_else() {
        String asked = fingerprint(labelled(Map.of(3, "Tổng số đảng vên")));

        assertThat(fingerprint(GridWorkbook.of(
                        "Khác", List.of(row("Năm 2017"), row(), labels("TỔNG SỐ  ĐẢNG VÊN:"), branch(3, 44)))))
                .isEqualTo(asked);
        assertThat(fingerprint(labelled(Map.of(3, "Tổng số đảng vên", 8, "Nữ"))))
                .isNotEqualTo(asked);
        assertThat(fingerprint(labelled(Map.of(3, "Tổng số đảng viêm")))).isNotEqualTo(asked);
    }

    private static List<@Nullable Object> labels(String members) {
        List<@Nullable Object> labels = new ArrayList<>(P1_LABELS);
        labels.set(3, members);
        return labels;
    }

    private static String fingerprint(GridWorkbook workbook) {
        return String.valueOf(
                proposals(Readings.only(workbook)).get(0).details().get("fingerprint"));
    }
}
