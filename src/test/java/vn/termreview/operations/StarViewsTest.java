package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.termreview.sample.SampleFigures;
import vn.termreview.sample.SampleInbox;
import vn.termreview.sample.SchoolYear;

/** What others read: the views of {@code star}, the page about them, and the queries to start from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarViewsTest {

    private static final Path PAGE = Path.of("src/docs/star.md");
    private static final Map<String, String> DISTRICTS = Map.of("185", "Huyện Bắc Sơn", "189", "Huyện Đình Lập");

    @SuppressWarnings("NullAway.Init")
    private Office office;

    /** The Party's forms, and schools of two districts around the end of the first term. */
    @BeforeAll
    void receives(@TempDir Path directory) throws IOException {
        office = Office.in(directory);
        List<Path> files = new ArrayList<>();
        Path party = directory.resolve("party");
        for (Path file : SampleInbox.ofParty().write(party)) {
            String name = party.relativize(file).toString().replace('\\', '/');
            if (name.contains("2015") || !name.matches("202\\d/.*")) {
                files.add(file);
            }
        }
        for (Path file : new SampleInbox().write(directory.resolve("inbox"))) {
            String name = directory.resolve("inbox").relativize(file).toString().replace('\\', '/');
            if (name.matches("20(18|19)/E0.*(Bac Son|Dinh Lap).*")) {
                files.add(file);
            }
        }
        office.receives(files.toArray(Path[]::new));
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @Test
    void the_page_says_what_the_catalogue_says() throws IOException {
        String page = catalogue().page();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }

        assertThat(page).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    @Test
    void every_fact_has_a_view() {
        List<String> facts = sql().sql("""
                        select relname from pg_class
                        where relnamespace = 'warehouse'::regnamespace and relkind in ('r', 'p') and relname like 'fct\\_%'
                        order by relname
                        """).query(String.class).list();

        assertThat(facts).hasSizeGreaterThanOrEqualTo(15);
        assertThat(catalogue().views()).containsAll(facts);
    }

    @Test
    void every_view_and_every_column_says_what_it_is() {
        for (String view : catalogue().views()) {
            assertThat(catalogue().columns(view)).as(view).isNotEmpty().allSatisfy(column -> assertThat(
                            column.meaning())
                    .as(view + "." + column.name())
                    .isNotBlank());
        }
    }

    @Test
    void the_reader_reads_every_view_and_nothing_else() {
        assertThat(names("star")).hasSameSizeAs(catalogue().views());
        assertThat(names("warehouse")).isEmpty();
        assertThat(names("staging")).isEmpty();
    }

    @Test
    void every_view_can_be_read() {
        for (String view : catalogue().views()) {
            assertThat(sql().sql("select count(*) from star." + view)
                            .query(Long.class)
                            .single())
                    .as(view)
                    .isNotNegative();
        }
    }

    @Test
    void members_by_year_are_the_published_ones() throws IOException {
        assertThat(answer("members_by_year"))
                .containsExactly(
                        "2015 | 136 | 0.9851",
                        "2016 | 138 | 0.9852",
                        "2017 | 140 | 0.9853",
                        "2018 | 142 | 0.9857",
                        "2019 | 144 | 0.9857");
    }

    @Test
    void pupils_by_district_are_those_that_the_districts_stated() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int year : List.of(2018, 2019)) {
            Map<String, List<SchoolYear>> byDistrict = new TreeMap<>();
            SampleFigures.ofBothTerms().schools().schools(year).stream()
                    .filter(school -> DISTRICTS.containsKey(String.valueOf(school.district())))
                    .forEach(school -> byDistrict
                            .computeIfAbsent(Objects.requireNonNull(school.district()), code -> new ArrayList<>())
                            .add(school));
            byDistrict.forEach((code, schools) -> expected.add(String.join(
                    " | ",
                    Integer.toString(year),
                    DISTRICTS.get(code),
                    Integer.toString(schools.size()),
                    Integer.toString(
                            schools.stream().mapToInt(SchoolYear::pupils).sum()))));
        }

        assertThat(answer("pupils_by_district"))
                .containsExactlyElementsOf(expected)
                .hasSize(4);
    }

    @Test
    void figures_stand_beside_the_targets_of_their_year() throws IOException {
        List<String> rows = answer("figures_with_targets");

        assertThat(rows.stream().filter(row -> row.contains("hoàn thành tốt nhiệm vụ trở lên")))
                .containsExactly(
                        "2015 | Đảng viên hoàn thành tốt nhiệm vụ trở lên | 0.9851 | GE | 0.95",
                        "2016 | Đảng viên hoàn thành tốt nhiệm vụ trở lên | 0.9852 | GE | 0.95",
                        "2017 | Đảng viên hoàn thành tốt nhiệm vụ trở lên | 0.9853 | GE | 0.95",
                        "2018 | Đảng viên hoàn thành tốt nhiệm vụ trở lên | 0.9857 | GE | 0.95",
                        "2019 | Đảng viên hoàn thành tốt nhiệm vụ trở lên | 0.9857 | GE | 0.95");
    }

    private List<String> answer(String query) throws IOException {
        return sql()
                .sql(Files.readString(Path.of("src/docs/queries", query + ".sql"), StandardCharsets.UTF_8)
                        .strip()
                        .replaceFirst(";$", ""))
                .query()
                .listOfRows()
                .stream()
                .map(row -> String.join(
                        " | ", row.values().stream().map(StarViewsTest::plain).toList()))
                .toList();
    }

    private static String plain(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.setScale(
                                Math.min(
                                        4,
                                        Math.max(0, number.stripTrailingZeros().scale())),
                                java.math.RoundingMode.HALF_UP)
                        .toPlainString()
                : String.valueOf(value);
    }

    private List<String> names(String schema) {
        return sql().sql("""
                        select relname from pg_class
                        where relnamespace = to_regnamespace(:schema)
                            and relkind in ('r', 'p', 'v')
                            and has_table_privilege('termreview_reader', oid, 'select')
                        """).param("schema", schema).query(String.class).list();
    }

    private StarCatalogue catalogue() {
        return new StarCatalogue(sql());
    }

    private JdbcClient sql() {
        return office.sql();
    }
}
