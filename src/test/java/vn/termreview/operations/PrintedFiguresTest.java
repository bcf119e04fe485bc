package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.review.PrintedTables;

/** The numbers in the tables of the finished PDF, read back from its pages, are those of the warehouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedFiguresTest {
    /** A footnote's mark behind a number. */
    private static final String MARK = " ?\\(\\d+\\)$";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void the_sample_is_received(@TempDir Path directory) {
        office = Office.withSample(directory);
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-2020", "2020-2025"})
    void every_number_of_every_indicator_is_that_of_the_warehouse(String term, @TempDir Path directory)
            throws IOException {
        List<PrintedTables.Table> tables = tables(term, directory);
        List<String> wrong = new ArrayList<>();
        int compared = 0;

        for (PrintedTables.Table table : tables) {
            int first = table.heads().indexOf(term.substring(0, 4));
            if (table.heads().contains("Chỉ tiêu") && first > 0) {
                for (PrintedTables.Row row : table.rows()) {
                    for (int i = 0; i < 5; i++) {
                        int year = Integer.parseInt(term.substring(0, 4)) + i;
                        String printed = row.cells().get(first + i).replaceFirst(MARK, "");
                        String known = figure(row.cells().get(1), year);
                        compared++;
                        if (!printed.equals(known)) {
                            wrong.add(row.cells().get(1) + " " + year + ": " + printed + " / " + known);
                        }
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-2020", "2020-2025"})
    void every_sum_of_branches_contests_and_schools_is_that_of_the_warehouse(String term, @TempDir Path directory)
            throws IOException {
        List<PrintedTables.Table> tables = tables(term, directory);

        assertThat(row(tables, "Biến động đảng viên", "", "Kết nạp"))
                .isEqualTo(sums("current_membership", "admitted_count", "true", term));
        assertThat(row(tables, "Biến động đảng viên", "", "Đảng viên cuối năm"))
                .isEqualTo(sums("current_membership", "member_count", "true", term));
        assertThat(row(tables, "Đảng viên theo mức", "", "Hoàn thành tốt"))
                .isEqualTo(sums("current_membership", "good_count", "true", term));
        assertThat(row(tables, "Kiểm tra, giám sát, kỷ luật", "Kiểm tra, giám sát", "Số cuộc kiểm tra"))
                .isEqualTo(sums("current_inspection", "inspection_count", "true", term));
        assertThat(row(tables, "Số cuộc kiểm tra", "", "Toàn Đảng bộ"))
                .isEqualTo(sums("current_inspection", "inspection_count + thematic_supervision_count", "true", term));
        assertThat(row(tables, "Kết quả các cuộc thi qua", "Thi học sinh giỏi cấp tỉnh", "Dự thi"))
                .isEqualTo(sums(
                        "current_contest_result",
                        "entrant_count",
                        "contest_kind = 'GIFTED_STUDENT' and contest_level = 'PROVINCIAL'",
                        term));
        assertThat(row(tables, "Quy mô trường, lớp, học sinh theo nhóm", "Số học sinh", "Toàn tỉnh"))
                .isEqualTo(sums("current_school_year", "pupil_count", "true", term));
        assertThat(table(tables, "Danh hiệu").rows())
                .hasSize(office.sql()
                        .sql("select count(*) from current_award where year between :first and :first + 4")
                        .param("first", Integer.valueOf(term.substring(0, 4)))
                        .query(Integer.class)
                        .single());
    }

    /** The widest figure of a year, as a number of the warehouse is written in an office. */
    private String figure(String indicator, int year) {
        String name = office.sql()
                .sql("select indicator_name from indicator where :label like indicator_name || '%'"
                        + " order by length(indicator_name) desc limit 1")
                .param("label", indicator)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new AssertionError("no indicator is called " + indicator));
        Map<String, Object> figure = office.sql()
                .sql(
                        "select indicator.measure, indicator.form_code, year_figure.value, year_figure.numerator,"
                                + " year_figure.denominator, year_figure.words, year_figure.is_comparable"
                                + " from indicator left join year_figure on year_figure.indicator_code = indicator.indicator_code"
                                + " and year_figure.is_widest and year_figure.year = :year where indicator.indicator_name = :name")
                .param("year", year)
                .param("name", name)
                .query()
                .singleRow();
        BigDecimal value = (BigDecimal) figure.get("value");
        if (figure.get("words") != null) {
            return "có";
        }
        if (value == null) {
            return Boolean.FALSE.equals(figure.get("is_comparable")) ? "–" : "…";
        }
        return switch (String.valueOf(figure.get("measure"))) {
            case "rate" -> percent(value);
            case "coverage" ->
                count((BigDecimal) figure.get("numerator")) + "/" + count((BigDecimal) figure.get("denominator"));
            case "state" -> value.signum() == 0 ? "không đạt" : "đạt";
            case "rank" ->
                "E3".equals(figure.get("form_code"))
                        ? count(value)
                        : List.of("KHT", "HT", "HTT", "HTXS").get(value.intValue());
            default -> count(value);
        };
    }

    private static String percent(BigDecimal rate) {
        BigDecimal percent = rate.movePointRight(2);
        boolean whole = percent.signum() == 0 || percent.compareTo(BigDecimal.valueOf(100)) == 0;
        String text = percent.setScale(whole ? 0 : 1, RoundingMode.HALF_UP).toPlainString();
        return text.equals("100.0") ? "99,9" : text.replace('.', ',');
    }

    private static String count(@org.jspecify.annotations.Nullable BigDecimal value) {
        return value == null
                ? "…"
                : String.format(java.util.Locale.forLanguageTag("vi-VN"), "%,d", value.longValueExact());
    }

    /** The sums of the term's years over the rows in force. */
    private List<String> sums(String view, String number, String condition, String term) {
        return office
                .sql()
                .sql("select sum(" + number + ") from " + view + " where " + condition
                        + " and year between :first and :first + 4 group by year order by year")
                .param("first", Integer.valueOf(term.substring(0, 4)))
                .query(BigDecimal.class)
                .list()
                .stream()
                .map(PrintedFiguresTest::count)
                .toList();
    }

    private static List<String> row(List<PrintedTables.Table> tables, String caption, String group, String label) {
        return table(tables, caption).rows().stream()
                .filter(row -> (group.isEmpty() || row.group().equals(group))
                        && row.cells().get(0).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + label + " in " + caption))
                .cells()
                .stream()
                .skip(1)
                .map(cell -> cell.replaceFirst(MARK, ""))
                .toList();
    }

    private static PrintedTables.Table table(List<PrintedTables.Table> tables, String caption) {
        return tables.stream()
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError(caption + " is none of "
                        + tables.stream().map(PrintedTables.Table::caption).collect(Collectors.joining("; "))));
    }

    private List<PrintedTables.Table> tables(String term, Path directory) throws IOException {
        Path file = office.operations()
                .review(
                        new ReviewRequest(term, directory, List.of(ReviewFormat.PDF), null, false, null),
                        new Office.Quiet())
                .files()
                .get(0);
        return PrintedTables.of(Files.readAllBytes(file));
    }
}
