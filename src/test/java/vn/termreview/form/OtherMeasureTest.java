package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.form.Sheets.branch;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.workbook.GridWorkbook;

/** Numbers that are not counted one by one are not taken for counts. */
class OtherMeasureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: nghìn người",
                "ĐVT: 1000 đảng viên",
                "(Đơn vị tính: 1.000 người)",
                "ĐƠN VỊ TÍNH - TRIỆU NGƯỜI",
                "Đơn vị: chục người",
            })
    void a_title_in_thousands_refuses_the_table(String title) {
        FormEntry entry = Readings.only(Sheets.p1("Năm 2018", title));

        assertThat(entry.rejected()).isTrue();
        assertThat(entry.rows()).isEmpty();
        assertThat(Readings.brief(entry.findings())).containsExactly("error A2 " + title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: người",
                "ĐVT: người, %",
                "Đơn vị: Triệu Phong",
                "Đơn vị tính: triệu đồng",
                "Tính đến 1000 ngày trước đại hội"
            })
    void other_titles_are_left_alone(String title) {
        FormEntry entry = Readings.only(Sheets.p1("Năm 2018", title));

        assertThat(entry.rejected()).isFalse();
        assertThat(entry.rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tổng số đảng viên (nghìn người)", "Tổng số đảng viên (%)", "Tổng số đảng viên (ĐVT: trăm người)"
            })
    void a_label_in_thousands_or_per_cent_refuses_the_table(String label) {
        FormEntry entry = Readings.only(labelled(label));

        assertThat(entry.rejected()).isTrue();
        assertThat(Readings.codes(entry.findings())).containsExactly("MEASURE_OTHER D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng số đảng viên (người)", "Tổng số đảng viên (1)", "Tổng số đảng viên (ĐVT: người)"})
    void a_label_that_counts_one_by_one_is_read(String label) {
        assertThat(Readings.only(labelled(label)).rows()).hasSize(2);
    }

    @Test
    void a_count_beside_its_share_is_the_count() {
        List<@Nullable Object> upper = row(
                "TT",
                "Mã chi bộ",
                "Chi bộ",
                "Tổng số đảng viên",
                "Hoàn thành xuất sắc",
                null,
                "Hoàn thành tốt",
                null,
                "Hoàn thành",
                "Không hoàn thành");
        List<@Nullable Object> lower = row(null, null, null, null, "SL", "%", "SL", "%");

        FormEntry entry = Readings.only(GridWorkbook.of(
                "P1",
                List.of(row("Năm 2018"), upper, lower, row(1, "CB01", "Chi bộ 1 (mẫu)", 20, 3, 15, 16, 80, 1, 0))));

        assertThat(entry.rejected()).as("%s", entry.findings()).isFalse();
        assertThat(entry.rows().get(0).values())
                .containsEntry("excellent_count", "3")
                .containsEntry("good_count", "16")
                .containsEntry("completed_count", "1");
    }

    private static GridWorkbook labelled(String label) {
        List<@Nullable Object> labels = new ArrayList<>(Sheets.P1_LABELS);
        labels.set(3, label);
        return GridWorkbook.of("P1", List.of(row("Năm 2018"), labels, branch(1, 20), branch(2, 22)));
    }
}
