package vn.termreview.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormReader;
import vn.termreview.form.ReadingRequest;
import vn.termreview.form.SourceFile;
import vn.termreview.sample.SampleInbox;
import vn.termreview.workbook.CellText;
import vn.termreview.workbook.GridWorkbook.Percent;
import vn.termreview.workbook.OpenedWorkbook;
import vn.termreview.workbook.Passwords;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.RawType;
import vn.termreview.workbook.WorkbookLimits;
import vn.termreview.workbook.Workbooks;

/** The sample means the same as .xlsx, .xls, .ods and .csv. */
class SameInEveryFormatTest {
    /** One file of so many in the usual build. */
    private static final int SPARSE = 40;

    private final FormReader reader = FormReader.standard();

    @Test
    void the_sample_has_the_same_entries_and_hashes_in_every_format(@TempDir Path inbox) throws IOException {
        int number = 0;
        int alone = 0;
        for (Path file : new SampleInbox().write(inbox)) {
            if (number++ % SPARSE != 0 && !Boolean.getBoolean("termreview.whole")) {
                continue;
            }
            byte[] xlsx = Files.readAllBytes(file);
            String path = inbox.relativize(file).toString();
            OpenedWorkbook opened = new Workbooks(WorkbookLimits.defaults(), new Passwords()).open("", xlsx);
            byte[] xls = XlsCopy.of(xlsx);
            List<String> expected = said(read(path, xlsx));

            assertThat(PoiOracle.ours(xlsx)).as(path + " by POI").isEqualTo(PoiOracle.poi(xlsx));
            assertThat(PoiOracle.ours(xls)).as(path + " as xls by POI").isEqualTo(PoiOracle.poi(xls));
            assertThat(said(read(path, xls))).as(path + " as xls").isEqualTo(expected);
            assertThat(said(read(path, ods(opened)))).as(path + " as ods").isEqualTo(expected);
            if (opened.sheets().size() == 1) {
                alone++;
                assertThat(said(read(path + ".csv", csv(opened.sheets().get(0)))))
                        .as(path + " as csv")
                        .isEqualTo(expected);
            }
        }
        assertThat(alone).isPositive();
    }

    @Test
    void a_traced_cell_is_found_in_every_format() {
        assertThat(CellText.of(Honest.xls()).at("Biểu P1", "D3")).contains("20");
        assertThat(CellText.of(Honest.ods()).at("Biểu P1", "D3")).contains("20");
        assertThat(CellText.of(Honest.csv()).at("CSV", "D3")).contains("20");
    }

    private FileReading read(String path, byte[] bytes) {
        return reader.read(new SourceFile(path, bytes, null), ReadingRequest.none());
    }

    private static List<String> said(FileReading reading) {
        assertThat(reading.isBalanced()).isTrue();
        return reading.entries().stream()
                .map(entry -> entry.form() + " " + entry.period() + " " + entry.statedUnit() + " " + entry.contentHash()
                        + " " + entry.rows().size())
                .toList();
    }

    private static byte[] ods(OpenedWorkbook opened) {
        OdsFile file = new OdsFile();
        for (RawSheet sheet : opened.sheets()) {
            if (sheet.visible()) {
                file.table(sheet.name(), grid(sheet));
            } else {
                file.hidden(sheet.name(), grid(sheet));
            }
        }
        return file.bytes();
    }

    private static List<List<@Nullable Object>> grid(RawSheet sheet) {
        List<List<@Nullable Object>> grid = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            while (grid.size() < row.number()) {
                grid.add(new ArrayList<>());
            }
            List<@Nullable Object> cells = grid.get(row.number() - 1);
            for (RawCell cell : row.cells()) {
                cells.addAll(Collections.nCopies(cell.column() - 1 - cells.size(), null));
                cells.add(value(cell));
            }
        }
        return grid;
    }

    private static Object value(RawCell cell) {
        if (cell.date() != null) {
            return cell.date();
        }
        if (cell.number() != null) {
            return cell.percent() ? new Percent(cell.number().doubleValue()) : cell.number();
        }
        return cell.type() == RawType.BOOLEAN ? (Object) cell.text().equals("TRUE") : cell.text();
    }

    private static byte[] csv(RawSheet sheet) {
        StringBuilder text = new StringBuilder();
        for (List<@Nullable Object> row : grid(sheet)) {
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                text.append(i == 0 ? "" : ";");
                text.append(value == null ? "" : '"' + shown(value).replace("\"", "\"\"") + '"');
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(Object value) {
        if (value instanceof java.time.LocalDate day) {
            return day.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy", java.util.Locale.ROOT));
        }
        if (value instanceof Percent percent) {
            return java.math.BigDecimal.valueOf(percent.share())
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString()
                            .replace('.', ',')
                    + "%";
        }
        return value instanceof java.math.BigDecimal number
                ? number.toPlainString().replace('.', ',')
                : value.toString();
    }
}
