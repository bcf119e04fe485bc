package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A new rule is one more row: from its day on it judges, and nothing before moves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UniversalRulesTest {

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2020;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void theSameCommunesEachYear(@TempDir Path directory) {
        office = Office.in(directory);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            CommuneTable.of(
                            year,
                            List.of(
                                    "commune | district | is_disadvantaged | age6_count | age6_grade1_count | age14_count"
                                            + " | age14_completed_count | age15_18_count | age15_18_graduated_count"
                                            + " | age15_35_count | age15_35_literate1_count | is_preschool_reached"
                                            + " | primary_level | lower_secondary_level | literacy_level",
                                    "A01..A19 | 180 | - | 100 | 92 | 100 | 85 | 100 | 85 | 100 | 95 | x | 3 | 1 | 2",
                                    "A20 | 180 | - | 100 | 92 | 100 | 85 | 100 | 85 | 100 | 95 | - | 1 | 0 | 1",
                                    "B01..B10 | 181 | - | 100 | 92 | 100 | 85 | 100 | 85 | 100 | 95 | x | 3 | 2 | 1"))
                    .state(office);
        }
        CommuneTable.derive(office);
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void a_new_threshold_of_communes_changes_no_year_before_it() {
        assertThat(yearsChangedBy("""
                        insert into universal_commune_rule (programme, level, commune_kind, criterion, threshold,
                            valid_from, source)
                        values ('TH', 1, 'ordinary', 'age6_grade1', 0.93, '2018-07-01', 'x')
                        """)).containsExactly(2018, 2019, 2020);
    }

    @Test
    void a_threshold_that_is_asked_for_two_years_changes_only_these() {
        assertThat(yearsChangedBy("""
                        insert into universal_commune_rule (programme, level, commune_kind, criterion, threshold,
                            valid_from, source)
                        values ('TH', 1, 'ordinary', 'age14_completed', 0.86, '2017-01-01', 'x'),
                            ('TH', 1, 'ordinary', 'age14_completed', null, '2019-12-31', 'x')
                        """)).containsExactly(2017, 2018);
    }

    @Test
    void a_new_prerequisite_changes_no_year_before_it() {
        assertThat(yearsChangedBy("""
                        insert into universal_prerequisite (programme, level, required_programme, required_level,
                            valid_from, source)
                        values ('THCS', 1, 'TH', 3, '2018-01-01', 'x')
                        """)).containsExactly(2018, 2019, 2020);
    }

    @Test
    void a_new_share_for_districts_changes_no_year_before_it() {
        assertThat(yearsChangedBy("""
                        insert into universal_area_rule (scope, programme, level, basis, share, valid_from, source)
                        values ('district', 'TH', 3, 'commune', 0.96, '2019-12-31', 'x')
                        """)).containsExactly(2019, 2020);
    }

    @Test
    void a_province_that_is_judged_by_communes_changes_no_year_before_it() {
        assertThat(yearsChangedBy("""
                        insert into universal_area_rule (scope, programme, level, basis, share, valid_from, source)
                        values ('province', 'XMC', 2, 'commune', 0.60, '2020-01-01', 'x')
                        """)).containsExactly(2020);
    }

    @Test
    void a_rule_counts_for_a_year_on_whose_last_day_it_is_in_force() {
        assertThat(yearsChangedBy("""
                        insert into universal_area_rule (scope, programme, level, basis, share, valid_from, source)
                        values ('district', 'MN5', 1, 'commune', 1, '2016-12-31', 'x')
                        """)).containsExactly(2016, 2017, 2018, 2019, 2020);
        assertThat(yearsChangedBy("""
                        insert into universal_area_rule (scope, programme, level, basis, share, valid_from, source)
                        values ('district', 'MN5', 1, 'commune', 1, '2017-01-01', 'x')
                        """)).containsExactly(2017, 2018, 2019, 2020);
    }

    /** The years of which anything differs once the rows are in; they are taken out again. */
    private List<Integer> yearsChangedBy(String rows) {
        Map<Integer, String> before = said();
        office.sql().sql(rows).update();
        try {
            CommuneTable.derive(office);
            Map<Integer, String> after = said();
            return before.keySet().stream()
                    .filter(year -> !String.valueOf(before.get(year)).equals(after.get(year)))
                    .toList();
        } finally {
            List.of("universal_commune_rule", "universal_prerequisite", "universal_area_rule")
                    .forEach(table -> office.sql()
                            .sql("delete from " + table + " where source = 'x'")
                            .update());
            CommuneTable.derive(office);
            assertThat(said()).isEqualTo(before);
        }
    }

    /** By year: every computed and recognised level, contribution, figure and finding. */
    private Map<Integer, String> said() {
        Map<Integer, String> said = new TreeMap<>();
        office.sql()
                .sql("""
                        with line as (
                            select year, concat_ws('|', programme, submission_key, row_no, lowest_level, highest_level) as text
                            from universal_level
                            union all
                            select year, concat_ws('|', programme, scope, unit_key, lowest_level, highest_level)
                            from universal_result
                            union all
                            select year, concat_ws('|', indicator_code, scope, part, unit_key, amount, field)
                            from contribution
                            union all
                            select year, concat_ws('|', indicator_code, scope, unit_key, value, is_complete)
                            from year_figure
                            union all
                            select submission.first_year, concat_ws('|', finding.cell, finding.expected, finding.details)
                            from finding
                            inner join submission using (submission_key)
                            where finding.closed_run is null
                        )
                        select year, string_agg(text, E'\\n' order by text collate "C") as text
                        from line
                        where year between :first and :last
                        group by year
                        """)
                .param("first", FIRST_YEAR)
                .param("last", LAST_YEAR)
                .query(row -> {
                    said.put(row.getInt("year"), row.getString("text"));
                });
        assertThat(said).hasSize(LAST_YEAR - FIRST_YEAR + 1);
        return said;
    }
}
