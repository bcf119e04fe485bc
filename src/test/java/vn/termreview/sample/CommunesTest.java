package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The communes in time: real codes and names where they are published, counts as the law has them. */
class CommunesTest {

    private final Communes communes = new Communes();

    @ParameterizedTest
    @CsvSource({
        "UNTIL_2019, 226, '8 23 20 20 23 24 20 26 21 29 12'",
        "FROM_2020, 200, '8 22 19 17 22 17 18 24 20 21 12'",
        "FROM_DECEMBER_2024, 194, '8 20 19 17 22 15 18 23 20 20 12'",
    })
    void each_district_has_as_many_communes_as_the_law_says(Era era, int all, String byDistrict) {
        Map<String, Long> counts = communes.in(era).stream()
                .collect(Collectors.groupingBy(Commune::district, TreeMap::new, Collectors.counting()));

        assertThat(communes.in(era)).hasSize(all).extracting(Commune::code).doesNotHaveDuplicates();
        assertThat(counts.values().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(byDistrict);
    }

    @Test
    void since_july_2025_there_are_65_and_each_took_over_a_code() {
        assertThat(communes.in(Era.FROM_JULY_2025)).hasSize(65).allSatisfy(commune -> assertThat(
                        communes.in(Era.FROM_DECEMBER_2024))
                .extracting(Commune::code)
                .contains(commune.code()));
    }

    @Test
    void all_that_was_published_of_2020_is_there_and_no_name_of_it_is_marked_as_a_sample() {
        assertThat(communes.in(Era.FROM_2020))
                .hasSameElementsAs(PublishedCommunes.of("2020-01-01"))
                .noneMatch(commune -> commune.name().contains("(mẫu)"));
    }

    @Test
    void what_was_merged_in_2020_bears_the_mark_of_a_sample() {
        List<String> published =
                communes.in(Era.FROM_2020).stream().map(Commune::code).toList();

        assertThat(communes.in(Era.UNTIL_2019))
                .filteredOn(commune -> !published.contains(commune.code()))
                .hasSize(26)
                .allMatch(commune -> commune.name().endsWith("(mẫu)"));
    }

    @Test
    void the_code_of_tam_thanh_is_another_communes_since_2025() {
        assertThat(communes.of(Era.FROM_2020, "05986").name()).isEqualTo("Xã Hoàng Đồng");
        assertThat(communes.of(Era.FROM_JULY_2025, "05986").name()).isEqualTo("Phường Tam Thanh");
        assertThat(communes.later("05974", Era.FROM_JULY_2025).code()).isEqualTo("05986");
    }

    @Test
    void every_commune_goes_wholly_into_communes_of_the_next_era() {
        Map<Era, Era> steps = Map.of(
                Era.UNTIL_2019, Era.FROM_2020,
                Era.FROM_2020, Era.FROM_DECEMBER_2024,
                Era.FROM_DECEMBER_2024, Era.FROM_JULY_2025);

        steps.forEach((before, era) -> assertThat(communes.in(before)).allSatisfy(old -> {
            List<Communes.Part> parts = communes.into(era, old.code());
            assertThat(parts).allSatisfy(part -> assertThat(communes.of(era, part.code()))
                    .isNotNull());
            assertThat(parts.stream().mapToDouble(Communes.Part::share).sum()).isEqualTo(1);
        }));
    }
}
