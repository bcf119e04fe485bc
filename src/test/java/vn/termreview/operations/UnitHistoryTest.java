package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.Scope;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.cli.Verdict;

/** Units split, merge and end, rules change, and the past stays as it was. */
class UnitHistoryTest {

    private static final List<String> TERMS = List.of("2015-2020", "2020-2025", "2025-2030");

    @Test
    void changes_of_2020_and_2025_leave_what_2019_said_as_it_was(@TempDir Path directory) throws Exception {
        Path inbox = directory.resolve("inbox");
        new vn.termreview.sample.SampleInbox().write(inbox);
        try (Office office = Office.in(directory)) {
            for (int year = 2015; year <= 2019; year++) {
                office.receives(inbox.resolve(Integer.toString(year)));
            }
            List<FigureRow> before = figures(office, "2015-2020");
            String facts = facts(office);

            office.receives(inbox);

            List<String> still = new ArrayList<>(yearly(before));
            still.removeAll(yearly(figures(office, "2015-2020")));
            assertThat(still).isEmpty();
            assertThat(facts(office)).isEqualTo(facts);
            FigureRow districts = office.figure("2015-2020", "PCGDTH3_DIST", 2019);
            assertThat(districts.numerator() + "/" + districts.denominator()).isEqualTo("11/11");
        }
    }

    @Test
    void a_commune_that_took_anothers_code_is_another_commune(@TempDir Path directory) {
        try (Office office = Office.withSample(directory)) {
            assertThat(office.sql().sql("""
                                select unit_version.unit_name || ' ' || unit_version.valid
                                from unit_version
                                inner join dim_unit using (unit_key)
                                where dim_unit.unit_kind = 'commune' and unit_version.unit_code = '05983'
                                order by unit_version.valid
                                """).query(String.class).list())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("Phường Chi Lăng [2015-")
                    .endsWith(",2025-07-01)");
            assertThat(office.sql()
                            .sql("select count(distinct unit_key) from unit_version where unit_code = '05983'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
            List<String> names = figures(office, "2025-2030").stream()
                    .filter(row -> row.scope() == Scope.COMMUNE && "05983".equals(row.unitCode()))
                    .map(FigureRow::unit)
                    .distinct()
                    .toList();
            assertThat(names).containsExactly("Phường Lương Văn Tri");
        }
    }

    @Test
    void there_are_as_many_communes_and_schools_as_there_were(@TempDir Path directory) {
        try (Office office = Office.withSample(directory)) {
            assertThat(count(office, "CALENDAR_YEAR", 2019, "commune")).isEqualTo(226);
            assertThat(count(office, "CALENDAR_YEAR", 2020, "commune")).isEqualTo(200);
            assertThat(count(office, "CALENDAR_YEAR", 2025, "commune")).isEqualTo(65);
            assertThat(count(office, "CALENDAR_YEAR", 2024, "district")).isEqualTo(11);
            assertThat(count(office, "CALENDAR_YEAR", 2025, "district")).isZero();
            assertThat(count(office, "SCHOOL_YEAR", 2019, "school")).isEqualTo(663);
            assertThat(office.sql()
                            .sql("select count(*) from unit_version where valid @> date '2025-01-01' and unit_key in "
                                    + "(select unit_key from dim_unit where unit_kind = 'commune')")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(194);
        }
    }

    @Test
    void in_todays_borders_what_merged_is_added_up_and_what_was_divided_is_not_comparable(@TempDir Path directory) {
        try (Office office = Office.withSample(directory)) {
            List<FigureRow> then = figures(office, "2015-2020");
            List<FigureRow> today =
                    office.operations().figures(new FiguresRequest("2015-2020", null, null, LocalDate.of(2020, 1, 1)));

            assertThat(ages(today, Scope.COMMUNE)).isEqualTo(ages(then, Scope.COMMUNE));
            assertThat(ages(today, Scope.DISTRICT)).isEqualTo(ages(then, Scope.DISTRICT));
            assertThat(today.stream()
                            .filter(row -> row.scope() == Scope.COMMUNE
                                    && row.indicator().equals("AGE6_G1_RATE"))
                            .map(FigureRow::unitCode)
                            .distinct())
                    .hasSize(200);
            assertThat(today.stream().filter(UnitHistoryTest::isProvince).map(UnitHistoryTest::said))
                    .containsExactlyElementsOf(then.stream()
                            .filter(UnitHistoryTest::isProvince)
                            .map(UnitHistoryTest::said)
                            .toList());
            assertThat(today.stream()
                            .filter(row -> row.scope() == Scope.COMMUNE
                                    && row.indicator().equals("PCGDTHCS"))
                            .filter(row -> row.verdict() == Verdict.INCOMPARABLE))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.value()).isNull());
        }
    }

    @Test
    void a_new_rule_row_changes_no_figure_before_it(@TempDir Path directory) {
        try (Office office = Office.withSample(directory)) {
            List<String> before = all(office, 2022);
            office.sql()
                    .sql("insert into standard_validity (valid_from, month_count, source) values "
                            + "('2023-09-01', 24, 'Thông tư (mẫu)')")
                    .update();
            rederive(office);

            assertThat(all(office, 2022)).isEqualTo(before);
        }
    }

    @Test
    void a_district_sent_again_with_one_school_less_is_held(@TempDir Path directory) {
        try (Office office = Office.in(directory)) {
            List<String> labels = List.of("Mã trường", "Tên trường", "Số lớp", "Số học sinh");
            List<List<String>> schools = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                schools.add(List.of("2018020" + i, "Trường Tiểu học Số " + i + " (mẫu)", "5", "100"));
            }
            office.receives(Office.file(directory, "a/E0.xlsx", FormSheets.of("E0", 2019, null, labels, schools)));

            SubmissionEntry again = office.receives(Office.file(
                            directory, "b/E0.xlsx", FormSheets.of("E0", 2019, null, labels, schools.subList(0, 2))))
                    .submissions()
                    .get(0);

            assertThat(again.unit()).isEqualTo("Huyện Tràng Định");
            assertThat(again.status()).isEqualTo(SubmissionStatus.HELD);
            assertThat(Findings.of(again)).anySatisfy(finding -> assertThat(finding)
                    .startsWith("query SUBMISSION_SHRINKS")
                    .contains("Trường Tiểu học Số 3 (mẫu)"));
        }
    }

    private static void rederive(Office office) {
        new vn.termreview.dimension.Dimensions(office.statements()).derive();
        new vn.termreview.indicator.Contributions(office.statements()).derive();
    }

    private static List<String> all(Office office, int last) {
        List<String> said = new ArrayList<>();
        for (String term : TERMS) {
            figures(office, term).stream()
                    .filter(row -> row.year() != null && row.year() <= last)
                    .map(UnitHistoryTest::said)
                    .forEach(said::add);
        }
        return said;
    }

    private static List<FigureRow> figures(Office office, String term) {
        return office.operations().figures(FiguresRequest.of(term));
    }

    /** Without the rows of the term: the targets have come in meanwhile. */
    private static List<String> yearly(List<FigureRow> rows) {
        return rows.stream()
                .filter(row -> row.year() != null)
                .map(UnitHistoryTest::said)
                .toList();
    }

    private static boolean isProvince(FigureRow row) {
        return row.scope() == Scope.PROVINCE;
    }

    /** A figure without what a later target may add to it, and without the name, whose spelling is the latest. */
    private static String said(FigureRow row) {
        return String.join(
                "|", row.code(), row.value() + "", row.text() + "", row.numerator() + "/" + row.denominator());
    }

    private static String ages(List<FigureRow> rows, Scope scope) {
        return rows.stream()
                .filter(row -> row.scope() == scope && row.indicator().equals("AGE6_G1_RATE"))
                .map(row -> Objects.requireNonNull(row.denominator()))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
                .toPlainString();
    }

    private static int count(Office office, String calendar, int year, String kind) {
        return office.sql()
                .sql("select count(*) from unit_year where calendar = :calendar and year = :year and unit_kind = :kind")
                .param("calendar", calendar)
                .param("year", year)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** All facts of the years to 2019, byte by byte. */
    private static String facts(Office office) {
        return office.sql().sql("""
                    select md5(string_agg(line, E'\\n' order by line collate "C"))
                    from (
                        select fct_school_year::text as line from fct_school_year where year <= 2019
                        union all
                        select fct_standard_decision::text as line from fct_standard_decision where year <= 2019
                        union all
                        select fct_universal_education::text as line from fct_universal_education where year <= 2019
                        union all
                        select fct_membership::text as line from fct_membership where year <= 2019
                    ) as fact
                    """).query(String.class).single();
    }
}
