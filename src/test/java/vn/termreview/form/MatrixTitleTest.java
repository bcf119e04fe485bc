package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.GridWorkbook;

/** Which level a matrix is of, whose it is, and which round: its titles say so, or the operator, or the folder. */
class MatrixTitleTest {

    @Test
    void a_table_with_line_numbers_is_no_matrix_unless_a_title_says_so() {
        FileReading reading = Readings.read(GridWorkbook.of("III", MatrixSheets.classes()));

        assertThat(reading.entries()).isEmpty();
        assertThat(Readings.codes(reading.findings())).containsExactly("WORKBOOK_UNRECOGNISED");
    }

    @Test
    void a_level_without_a_layout_is_not_read_as_another_s() {
        List<String> titles = List.of(
                "BÁO CÁO THỐNG KÊ GIÁO DỤC TRUNG HỌC CƠ SỞ",
                "Năm học 2019-2020",
                "Đơn vị báo cáo: Trường Tiểu học và THCS Một (mẫu)");

        FileReading reading =
                Readings.read(GridWorkbook.of("III", MatrixSheets.titled(titles, MatrixSheets.classes())));

        assertThat(reading.entries()).isEmpty();
    }

    @Test
    void a_matrix_of_nobody_is_one_clear_error() {
        List<String> titles = List.of("BÁO CÁO THỐNG KÊ GIÁO DỤC TIỂU HỌC", "Năm học 2019-2020");
        GridWorkbook workbook = GridWorkbook.of("III", MatrixSheets.titled(titles, MatrixSheets.classes()))
                .sheet("IV", MatrixSheets.pupils());

        FormEntry entry = Readings.only(workbook);

        assertThat(Readings.codes(entry.findings())).containsExactly("UNIT_UNSTATED");
        assertThat(entry.rejected()).isTrue();
    }

    @Test
    void the_operator_says_whose_it_is_and_by_code_whatever_the_title_calls_it() {
        ReadingRequest request = new ReadingRequest(null, null, "20178401");

        FormEntry entry = Readings.only(Readings.read(MatrixSheets.workbook(), request));

        assertThat(entry.statedUnit()).isEqualTo("20178401");
    }

    @Test
    void a_folder_named_after_a_school_says_whose_it_is() {
        List<String> titles = List.of("BÁO CÁO THỐNG KÊ GIÁO DỤC TIỂU HỌC", "Năm học 2019-2020");
        byte[] bytes = GridWorkbook.of("III", MatrixSheets.titled(titles, MatrixSheets.classes()))
                .bytes();

        FileReading reading = FormReader.standard()
                .read(new SourceFile("2019/Trường Tiểu học Một (mẫu)/02-TH.xlsx", bytes, 2019), ReadingRequest.none());

        assertThat(reading.entries().get(0).statedUnit()).isEqualTo("Trường Tiểu học Một (mẫu)");
        assertThat(reading.entries().get(0).findings()).isEmpty();
    }

    @Test
    void the_round_at_the_end_of_the_year_is_another_matter() {
        List<String> titles = List.of(
                "BÁO CÁO THỐNG KÊ GIÁO DỤC TIỂU HỌC",
                "Kỳ cuối năm học",
                "Năm học 2019-2020",
                "Đơn vị báo cáo: Trường Tiểu học Một (mẫu)");

        FormEntry entry = Readings.only(GridWorkbook.of("III", MatrixSheets.titled(titles, MatrixSheets.classes())));

        assertThat(Readings.codes(entry.findings())).containsExactly("E1_OTHER_ROUND A2");
        assertThat(entry.rejected()).isTrue();
    }
}
