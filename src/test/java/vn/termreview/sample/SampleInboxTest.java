package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks on disk. */
class SampleInboxTest {

    private final Path inbox;

    SampleInboxTest(@TempDir Path inbox) {
        this.inbox = inbox;
    }

    @Test
    void both_terms_and_2025_are_311_workbooks_in_a_folder_per_year_and_one_per_term() throws IOException {
        List<Path> written = new SampleInbox().write(inbox);

        assertThat(written).hasSize(311).allMatch(Files::isRegularFile);
        assertThat(written.stream()
                        .map(path -> inbox.relativize(path).getName(0).toString())
                        .distinct())
                .containsExactly(
                        "2015",
                        "2016",
                        "2017",
                        "2018",
                        "2019",
                        "2020",
                        "2021",
                        "2022",
                        "2023",
                        "2024",
                        "2025",
                        "nhiem-ky-2015-2020",
                        "nhiem-ky-2020-2025",
                        "nhiem-ky-2025-2030");
    }

    @Test
    void writing_twice_gives_the_same_bytes() throws IOException {
        List<Path> first = new SampleInbox().write(inbox.resolve("a"));
        List<Path> second = new SampleInbox().write(inbox.resolve("b"));

        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void no_part_tells_a_time_that_depends_on_the_zone() throws IOException {
        for (Path file : SampleInbox.ofParty().write(inbox)) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.stream())
                        .allSatisfy(part -> assertThat(part.getExtra()).isNull())
                        .allSatisfy(
                                part -> assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0)));
            }
        }
    }

    @Test
    void a_total_that_is_a_formula_brings_its_value() throws IOException {
        new SampleInbox().write(inbox);

        Cell total = row("2019/P1 2019.xlsx", 0, "Tổng cộng").getCell(9);

        assertThat(total.getType()).isEqualTo(CellType.FORMULA);
        assertThat(total.getFormula()).isEqualTo("SUM(J9:J15)");
        assertThat(total.getRawValue()).isEqualTo("144");
    }

    @Test
    void the_table_of_2020_goes_on_in_a_second_sheet() throws IOException {
        new SampleInbox().write(inbox);

        assertThat(row("2020/Bieu P1 nam 2020.xlsx", 0, "CB04").getCellText(1)).isEqualTo("CB04");
        assertThat(row("2020/Bieu P1 nam 2020.xlsx", 1, "CB05").getCellText(1)).isEqualTo("CB05");
    }

    @Test
    void one_hidden_sheet_was_forgotten_in_2019() throws IOException {
        new SampleInbox().write(inbox);

        try (ReadableWorkbook workbook = open("2019/P1 2019.xlsx")) {
            assertThat(workbook.getSheets().map(Sheet::getVisibility))
                    .containsExactly(SheetVisibility.VISIBLE, SheetVisibility.HIDDEN);
        }
    }

    @Test
    void the_texts_of_2017_are_decomposed_and_all_forms_share_a_workbook() throws IOException {
        new SampleInbox().write(inbox);

        try (ReadableWorkbook workbook = open("2017/Bao cao cuoi nam 2017.xlsx")) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("P1", "P2", "P3", "P4", "P5");
            String name = texts(sheets.get(0))
                    .filter(text -> text.contains("Chu Va"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFD)).isTrue();
            assertThat(Normalizer.normalize(name, Normalizer.Form.NFC))
                    .isEqualTo("Chi bộ Trường THPT chuyên Chu Văn An");
        }
    }

    @Test
    void the_partys_forms_and_targets_can_be_had_alone() throws IOException {
        assertThat(SampleInbox.ofParty().write(inbox)).hasSize(47);
    }

    @Test
    void a_wide_sheet_has_its_totals_beyond_the_letter_z() throws IOException {
        new SampleInbox().write(inbox);

        Cell total = row("2015/E3 Lang Son 2015.xlsx", 0, "Tổng cộng").getCell(26);

        assertThat(total.getFormula()).isEqualTo("SUM(AA8:AA15)");
    }

    @Test
    void one_hand_writes_communes_as_numbers_which_lose_a_zero() throws IOException {
        new SampleInbox().write(inbox);

        assertThat(row("2015/E3 2015 Van Quan.xlsx", 0, "6253").getCell(1).getType())
                .isEqualTo(CellType.NUMBER);
    }

    private Row row(String file, int sheet, String text) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return workbook.getSheet(sheet).orElseThrow().read().stream()
                    .filter(row -> row.stream().anyMatch(cell -> cell != null && text.equals(cell.getText())))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ReadableWorkbook open(String file) throws IOException {
        return new ReadableWorkbook(inbox.resolve(file).toFile());
    }

    private static Stream<String> texts(Sheet sheet) throws IOException {
        return sheet.read().stream()
                .flatMap(Row::stream)
                .flatMap(cell -> Optional.ofNullable(cell).map(Cell::getText).stream());
    }
}
