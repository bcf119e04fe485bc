package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.Scope;
import vn.termreview.problem.Refused;

/** The review of a unit says what the warehouse says of this unit, and nothing of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitDocumentsTest {
    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Documents documents;

    @BeforeAll
    void the_sample_is_received_and_explained(@TempDir Path directory) {
        office = Office.withSample(directory);
        new DemoExplanations(office.statements(), request -> office.operations().explain(request))
                .record(new Office.Quiet());
        documents = new Documents(office);
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void a_branch_has_its_own_figures_beside_those_of_the_committee() {
        ReviewContent branch = documents.content(Documents.unit("CB01"));

        assertThat(Documents.row(branch, "Số đảng viên").get(5)).isEqualTo("144");
        assertThat(Documents.row(branch, "Số đảng viên").subList(0, 5))
                .containsExactlyElementsOf(
                        office.sql().sql("""
                                select member_count::text from current_membership
                                inner join dim_unit using (unit_key)
                                where unit_code = 'CB01' and year between 2015 and 2019
                                order by year""").query(String.class).list());
        assertThat(branch.figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.scope()).isEqualTo(Scope.BRANCH))
                .allSatisfy(figure -> assertThat(figure.unitCode()).isEqualTo("CB01"));
        assertThat(branch.sources()).extracting(ReviewData.Source::form).containsOnly("P1", "P2", "P3", "P4");
    }

    @Test
    void a_branch_s_document_names_no_other_unit(@TempDir Path directory) throws IOException {
        String text = Documents.text(documents.write(Documents.request("CB01", null, directory, false, false)), 0);
        List<String> others = office.sql()
                .sql("select distinct unit_name from unit_year where unit_code <> 'CB01'"
                        + " and unit_kind in ('branch', 'district', 'commune')")
                .query(String.class)
                .list();

        assertThat(text)
                .contains("chi bộ Văn phòng (mẫu)")
                .contains("Đầu nhiệm kỳ, chi bộ có 12 đảng viên; đến cuối năm 2019 có 9 đảng viên, giảm 3 đảng viên.")
                .doesNotContain("Huân chương");
        assertThat(others).hasSizeGreaterThan(200).allSatisfy(other -> assertThat(text)
                .doesNotContain(other));
    }

    @Test
    void a_district_has_its_own_schools_communes_and_prizes() {
        ReviewContent district = documents.content(Documents.unit("185"));
        List<Map<String, Object>> years = office.sql().sql("""
                        select count(*) as schools, sum(class_count) as classes, sum(pupil_count) as pupils
                        from current_school_year
                        inner join unit_year as school
                            on school.calendar = 'SCHOOL_YEAR' and school.year = current_school_year.year
                                and school.unit_key = current_school_year.unit_key
                        inner join dim_unit on dim_unit.unit_key = school.district_key
                        where dim_unit.unit_code = '185' and current_school_year.year between 2015 and 2019
                        group by current_school_year.year order by current_school_year.year""").query().listOfRows();

        assertThat(Documents.rows(district, "Cộng"))
                .containsExactly(
                        Documents.column(years, "schools"),
                        Documents.column(years, "classes"),
                        Documents.column(years, "pupils"));
        assertThat(Documents.holders(district))
                .hasSize(Integer.parseInt(documents.figure("NATSTD_STOCK", "185", 2019)))
                .allSatisfy(holder -> assertThat(holder.place()).isEqualTo("Huyện Bắc Sơn"));
        assertThat(Documents.row(district, "Trường đạt chuẩn quốc gia còn hiệu lực")
                        .subList(4, 6))
                .containsExactly(documents.figure("NATSTD_STOCK", "185", 2019), "222");
        assertThat(Documents.rows(district, "Tổng số giải").get(0))
                .containsExactlyElementsOf(
                        office.sql().sql("""
                                select sum(first_prize_count + second_prize_count + third_prize_count
                                    + consolation_prize_count)::text
                                from current_contest_result
                                inner join unit_year as school
                                    on school.calendar = 'SCHOOL_YEAR' and school.year = current_contest_result.year
                                        and school.unit_key = current_contest_result.unit_key
                                inner join dim_unit on dim_unit.unit_key = school.district_key
                                where dim_unit.unit_code = '185' and current_contest_result.year between 2015 and 2019
                                    and contest_kind = 'GIFTED_STUDENT' and contest_level = 'PROVINCIAL'
                                group by current_contest_result.year order by current_contest_result.year""").query(String.class).list());
    }

    @Test
    void the_flows_of_all_districts_are_those_of_the_province() {
        Map<String, Object> years = Map.of("first_year", 2015, "last_year", 2019);
        List<List<Integer>> whole = office.statements()
                .query(
                        "review/standard_flows",
                        years,
                        (row, n) -> List.of(
                                row.getInt("year"),
                                row.getInt("again_count"),
                                row.getInt("raised_count"),
                                row.getInt("lapsed_count")));
        List<List<Integer>> parts = office.statements()
                .query(
                        "review/district_flows",
                        years,
                        (row, n) -> List.of(
                                row.getInt("year"),
                                row.getInt("again_count"),
                                row.getInt("raised_count"),
                                row.getInt("lapsed_count")));

        assertThat(whole).hasSize(5).allSatisfy(year -> {
            for (int column = 1; column < 4; column++) {
                int at = column;
                assertThat(parts.stream()
                                .filter(part -> part.get(0).equals(year.get(0)))
                                .mapToInt(part -> part.get(at))
                                .sum())
                        .isEqualTo(year.get(at));
            }
        });
    }

    @Test
    void a_unit_is_found_by_its_name_however_it_is_typed() {
        assertThat(documents.of(Documents.unit("huyen bac son")))
                .extracting(ReviewDocuments.Composed::stem)
                .containsExactly("bao-cao-nhiem-ky-2015-2020-185");
        assertThat(documents.of(Documents.unit("cb07")))
                .extracting(ReviewDocuments.Composed::unit)
                .containsExactly("CB07");
    }

    @Test
    void an_unknown_unit_is_refused_with_the_names_of_the_known_ones() {
        assertThatThrownBy(() -> documents.of(Documents.unit("Huyện Không Có")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.exitCode()).isEqualTo(2);
                    assertThat(refused.details().get("units"))
                            .contains("185 Huyện Bắc Sơn", "CB01 Chi bộ Văn phòng (mẫu)");
                });
    }
}
