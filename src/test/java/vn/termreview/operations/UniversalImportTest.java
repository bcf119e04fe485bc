package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.SheetEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.form.Fixture;
import vn.termreview.operations.Office.Typed;

/** Universal education from the workbook to the figure. */
class UniversalImportTest {

    private static final List<String> LABELS = List.of(
            "Mã xã",
            "Xã",
            "Mã huyện",
            "Mức đạt / PCGDMN 5 tuổi",
            "Mức đạt / PCGDTH",
            "Mức đạt / PCGDTHCS",
            "Mức đạt / XMC");

    @Test
    void a_level_that_its_figures_do_not_allow_comes_out_as_drawn(@TempDir Path directory) {
        Fixture drawn = Fixture.load("e3-unmerged");
        Path file = Office.file(directory, "E3.xlsx", drawn.workbook().bytes());
        try (Office office = Office.in(directory)) {

            Typed typed = office.types("import", file);

            assertThat(typed.only().status()).isEqualTo(SubmissionStatus.ACCEPTED);
            assertThat(typed.only().unit()).isEqualTo("Huyện Bắc Sơn");
            assertThat(typed.only().sheets())
                    .containsExactly(new SheetEntry(drawn.sheet(), drawn.rows(), drawn.cells()));
            assertThat(Findings.of(typed.only()))
                    .containsExactly(
                            "query E3_LEVEL_MISFIT | J6 | 3 | cao nhất mức 2: trẻ 11 tuổi hoàn thành tiểu học 85 %"
                                    + " (85/100), mức 3 yêu cầu 90 %");
        }
    }

    @Test
    void districts_at_level_3_are_counted_and_traced_to_the_cells_of_their_communes(@TempDir Path directory) {
        try (Office office = Office.in(directory)) {
            office.types("import", e3(directory, "Huyện Tràng Định", 180, 10, 9));
            office.types("import", e3(directory, "Huyện Bình Gia", 181, 10, 8));

            FigureRow province = office.figure("2015-2020", "PCGDTH3_DIST", 2019);
            assertThat(province.numerator()).isEqualByComparingTo("1");
            assertThat(province.denominator()).isEqualByComparingTo("2");
            assertThat(office.figure("2015-2020", "PCGDTHCS", 2019).value()).isEqualByComparingTo("2");
            assertThat(office.figure("2015-2020", "XMC", 2019).value()).isEqualByComparingTo("1");
            assertThat(office.figure("2015-2020", "PCGDMN5_PROV", 2019).value()).isEqualByComparingTo("0");
            assertThat(office.operations().figures(new FiguresRequest("2015-2020", null, null, null)).stream()
                            .filter(figure -> figure.indicator().equals("PCGDTH3_DIST"))
                            .filter(figure -> Integer.valueOf(2019).equals(figure.year()))
                            .filter(figure -> figure.numerator() != null)
                            .map(figure -> figure.scope() + " " + figure.unitCode() + " " + figure.numerator())
                            .map(text -> text.replaceAll("\\.0+$", "")))
                    .containsExactly("PROVINCE 20 1", "DISTRICT 180 1", "DISTRICT 181 0");
            assertThat(office.operations().trace("B2-19-180")).hasSize(20).allSatisfy(cell -> assertThat(cell.cell())
                    .startsWith("E"));
        }
    }

    /** The first communes are at level 3 in primary education, the others at 2; one has not reached the preschool standard. */
    private static Path e3(Path directory, String district, int code, int communes, int best) {
        List<List<Object>> rows = IntStream.range(0, communes)
                .mapToObj(number -> List.<Object>of(
                        "06" + code % 10 + String.format("%02d", number),
                        "Xã Số " + code + number + " (mẫu)",
                        Integer.toString(code),
                        number < best ? "x" : "",
                        number < best ? 3 : 2,
                        2,
                        1))
                .toList();
        return Office.file(directory, "E3-" + code + ".xlsx", FormSheets.of("E3", 2019, district, LABELS, rows));
    }
}
