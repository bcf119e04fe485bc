package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.termreview.workbook.GridWorkbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.termreview.workbook.GridWorkbook;

/** P5: a person's name goes no further than the workbook, wherever in the table it stands. */
class PersonsNameTest {

    private static final String NAME = "Nguyễn Văn An";
    private static final List<@Nullable Object> HEADER =
            row("TT", "Đối tượng", "Tên", "Hình thức khen", "Cấp khen", "Số quyết định", "Ngày quyết định");

    @Test
    void a_person_is_read_as_initials_and_a_collective_in_full() {
        FormEntry entry =
                read(award(1, "Tập thể", "Chi bộ Một (mẫu)", "Cờ thi đua"), award(2, "Cá nhân", NAME, "Bằng khen"));

        assertThat(recipients(entry)).containsExactly("Chi bộ Một (mẫu)", "N.V.A.");
        assertThat(entry.findings()).isEmpty();
    }

    @Test
    void headings_tell_who_is_a_person() {
        FormEntry entry = read(
                row("I", null, "TẬP THỂ"),
                award(1, null, "Chi bộ Một (mẫu)", "Cờ thi đua"),
                row("II", null, "CÁ NHÂN"),
                award(1, null, NAME, "Bằng khen"));

        assertThat(entry.rows().stream().map(row -> row.values().get("award_subject")))
                .containsExactly("COLLECTIVE", "INDIVIDUAL");
        assertThat(recipients(entry)).containsExactly("Chi bộ Một (mẫu)", "N.V.A.");
    }

    @Test
    void the_hash_knows_no_more_than_the_initials() {
        String hash = read(award(1, "Cá nhân", NAME, "Bằng khen")).contentHash();

        assertThat(read(award(1, "Cá nhân", "Nông Văn Anh", "Bằng khen")).contentHash())
                .isEqualTo(hash);
        assertThat(read(award(1, "Cá nhân", "Nông Văn Bình", "Bằng khen")).contentHash())
                .isNotEqualTo(hash);
        assertThat(read(award(1, NAME, NAME, "Bằng khen")).contentHash())
                .isEqualTo(read(award(1, "Nông Văn Anh", "Nông Văn Anh", "Bằng khen"))
                        .contentHash());
    }

    @Test
    void no_message_tells_a_name_that_stands_in_another_column_or_alone() {
        FormEntry entry = read(
                award(1, NAME, "Chi bộ Một (mẫu)", "Bằng khen"),
                award(2, "Cá nhân", NAME, NAME),
                row("x", NAME),
                row(null, null, NAME),
                row(3, null, null, null, null, null, null, NAME));

        assertThat(entry.findings()).isNotEmpty();
        assertThat(said(entry)).noneMatch(text -> text.contains("Nguyễn") || text.contains("Văn"));
        assertThat(Readings.brief(entry.findings())).contains("error B3 N.V.A.", "error D4 N.V.A.");
    }

    private static FormEntry read(List<?>... rows) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        grid.add(row("Năm 2019"));
        grid.add(HEADER);
        for (List<?> each : rows) {
            grid.add(new ArrayList<@Nullable Object>(each));
        }
        return Readings.only(GridWorkbook.of("P5", grid));
    }

    private static List<@Nullable Object> award(int number, @Nullable String subject, String name, String kind) {
        return row(number, subject, name, kind, "UBND tỉnh", "12/QĐ-UBND", "15/09/2019");
    }

    private static List<String> recipients(FormEntry entry) {
        return entry.rows().stream()
                .map(row -> Objects.requireNonNull(row.values().get("recipient_name")))
                .toList();
    }

    private static List<String> said(FormEntry entry) {
        List<String> said = new ArrayList<>();
        entry.findings().forEach(finding -> said.add(finding.toString()));
        entry.bareRows().forEach(bare -> said.add(bare.text()));
        entry.rows().forEach(row -> said.add(row.values().toString()));
        return said;
    }
}
