package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.cli.TemplateEntry;
import vn.termreview.cli.TemplateRequest;
import vn.termreview.workbook.GridWorkbook;

/** Blank workbooks of schools and communes: one for each district, while there are any. */
class SchoolTemplateTest {

    private static final List<String> E0 = List.of(
            "Mã trường", "Tên trường", "Nhóm cấp học", "Loại hình", "Mã huyện", "Mã xã", "Xã", "Số lớp", "Số học sinh");
    private static final Map<String, Object> SIZE = Map.of("class_count", 10, "pupil_count", 300);

    private final Path directory;
    private final Office office;

    SchoolTemplateTest(@TempDir Path directory) {
        this.directory = directory;
        this.office = Office.in(directory);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void each_district_gets_its_schools_and_communes_and_sends_them_back_clean() {
        knowSchools();

        List<TemplateEntry> schools = templates(2019, "E0");
        List<TemplateEntry> communes = templates(2019, "E3");

        assertThat(names(schools))
                .containsExactly("E0-2019-2020-huyen-bac-son.xlsx", "E0-2019-2020-huyen-huu-lung.xlsx");
        assertThat(names(communes)).containsExactly("E3-2019-huyen-bac-son.xlsx", "E3-2019-huyen-huu-lung.xlsx");
        assertThat(clean(filled(schools.get(0), 2, SIZE))).isEqualTo("Huyện Bắc Sơn 2");
        assertThat(clean(filled(schools.get(1), 1, SIZE))).isEqualTo("Huyện Hữu Lũng 1");
        assertThat(clean(filled(communes.get(0), 1, Map.of("age6_count", 50, "age6_grade1_count", 50))))
                .isEqualTo("Huyện Bắc Sơn 1");
    }

    @Test
    void without_districts_the_department_gets_all() {
        knowSchools();
        office.receives(Office.file(
                directory,
                "d0.xlsx",
                Workbooks.sheet(
                        List.of("Năm 2025"),
                        List.of("Loại đơn vị", "Mã cũ", "Hình thức", "Ngày hiệu lực", "Căn cứ"),
                        List.of(ended("185"), ended("186")))));

        List<TemplateEntry> schools = templates(2025, "E0");

        assertThat(names(schools)).containsExactly("E0-2025-2026-so-giao-duc-va-dao-tao-lang-son.xlsx");
        assertThat(clean(filled(schools.get(0), 3, SIZE))).isEqualTo("Sở Giáo dục và Đào tạo Lạng Sơn 3");
    }

    @Test
    void a_decision_and_a_change_are_written_into_blank_rows() {
        knowSchools();
        Filling decision = Filling.of(templates(2019, "E2").get(0).file());
        decision.put(
                decision.firstRow(),
                Map.of(
                        "school_code", "20185402",
                        "school_name", "Tiểu học Số 1 (mẫu)",
                        "standard_level", "1",
                        "decision_number", "12/QĐ-UBND",
                        "decision_on", "05/10/2019",
                        "recognition_kind", "Mới"));
        Filling change = Filling.of(templates(2019, "D0").get(0).file());
        change.put(
                change.firstRow(),
                Map.of(
                        "changed_kind", "Trường",
                        "old_code", "20185402",
                        "new_name", "Tiểu học Số 9 (mẫu)",
                        "change_kind", "Đổi tên",
                        "effective_on", "01/11/2019",
                        "legal_basis", "Quyết định 1/QĐ-UBND (mẫu)"));

        assertThat(clean(decision.save())).isEqualTo("Sở Giáo dục và Đào tạo Lạng Sơn 1");
        assertThat(clean(change.save())).isEqualTo("Sở Giáo dục và Đào tạo Lạng Sơn 1");
    }

    private void knowSchools() {
        office.receives(
                Office.file(
                        directory,
                        "bac-son.xlsx",
                        e0(List.of(school("20185401", "185", "06325"), school("20185402", "185", "06325")))),
                Office.file(directory, "huu-lung.xlsx", e0(List.of(school("20186401", "186", "06400")))));
    }

    private static byte[] e0(List<List<@Nullable Object>> schools) {
        return Workbooks.sheet(List.of("Năm học 2018-2019"), E0, schools);
    }

    private static List<@Nullable Object> school(String code, String district, String commune) {
        String name = "Tiểu học Số " + code.substring(6) + " (mẫu)";
        return GridWorkbook.row(
                code, name, "Tiểu học", "Công lập", district, commune, "Xã " + commune + " (mẫu)", 10, 290);
    }

    private static List<@Nullable Object> ended(String district) {
        return GridWorkbook.row("Huyện", district, "Giải thể", "01/07/2025", "Nghị quyết 203/2025/QH15");
    }

    private List<TemplateEntry> templates(int year, String form) {
        return office.operations()
                .template(new TemplateRequest(List.of(form), year, null, directory.resolve("mau")), new Office.Quiet());
    }

    private static List<String> names(List<TemplateEntry> templates) {
        return templates.stream()
                .map(template ->
                        Objects.requireNonNull(template.file().getFileName()).toString())
                .toList();
    }

    private static Path filled(TemplateEntry template, int rows, Map<String, Object> values) {
        Filling filling = Filling.of(template.file());
        for (int i = 0; i < rows; i++) {
            filling.put(filling.firstRow() + i, values);
        }
        return filling.save();
    }

    /** Who reported how many rows, with nothing to complain of. */
    private String clean(Path file) {
        List<SubmissionEntry> entries = new ArrayList<>(office.receives(file).submissions());
        assertThat(entries).hasSize(1);
        assertThat(Findings.of(entries.get(0))).isEmpty();
        assertThat(entries.get(0).status()).isEqualTo(SubmissionStatus.ACCEPTED);
        return entries.get(0).unit() + " "
                + entries.get(0).sheets().get(0).rows().loaded();
    }
}
