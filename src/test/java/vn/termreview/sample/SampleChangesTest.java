package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What happened to units in the sample (D0). */
class SampleChangesTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    private final List<UnitChange> changes = SchoolFigures.make().changes();

    @Test
    void nothing_happens_before_2020() {
        assertThat(changes).noneMatch(change -> change.on().isBefore(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void twenty_six_communes_end_in_2020_and_ten_codes_pass_on() {
        assertThat(on(LocalDate.of(2020, 1, 1))).hasSize(36).allMatch(change -> change.kind()
                .equals("MERGED"));
        assertThat(on(LocalDate.of(2020, 1, 1)))
                .filteredOn(change -> change.oldCode().equals(change.newCode()))
                .hasSize(10);
    }

    @Test
    void eleven_districts_end_in_2025_and_three_communes_are_split() {
        Map<String, Long> kinds =
                on(JULY_2025).stream().collect(Collectors.groupingBy(UnitChange::kind, Collectors.counting()));

        assertThat(kinds).isEqualTo(Map.of("DISSOLVED", 11L, "MERGED", 163L, "SPLIT", 6L));
        assertThat(on(JULY_2025).stream()
                        .filter(change -> change.kind().equals("SPLIT"))
                        .collect(Collectors.groupingBy(
                                UnitChange::oldCode,
                                Collectors.summingInt(change -> Objects.requireNonNullElse(change.share(), 0)))))
                .hasSize(3)
                .allSatisfy((code, shares) -> assertThat(shares).isEqualTo(100));
    }

    @Test
    void every_commune_of_2024_goes_on_or_into_a_new_one() {
        Communes communes = new Communes();
        assertThat(communes.in(Era.FROM_DECEMBER_2024))
                .allMatch(old -> on(JULY_2025).stream()
                                .anyMatch(change -> change.oldCode().equals(old.code()))
                        || Names.isSame(
                                old.name(),
                                communes.of(Era.FROM_JULY_2025, old.code()).name()));
    }

    @Test
    void fifteen_pairs_of_schools_merge_and_twenty_become_semi_boarding() {
        assertThat(changes)
                .filteredOn(change ->
                        change.unit().equals("SCHOOL") && change.kind().equals("MERGED"))
                .hasSize(30)
                .extracting(UnitChange::newCode)
                .satisfies(codes -> assertThat(codes.stream().distinct()).hasSize(15));
        assertThat(changes)
                .filteredOn(change -> change.kind().equals("RENAMED"))
                .hasSize(20)
                .allMatch(change -> Objects.requireNonNull(change.newName()).startsWith("Trường PTDTBT "));
    }

    @Test
    void a_change_names_its_document_and_what_is_invented_says_so() {
        assertThat(changes)
                .allMatch(change ->
                        change.basis().endsWith("(mẫu)") || change.basis().equals("Nghị quyết 1672/NQ-UBTVQH15"));
    }

    private List<UnitChange> on(LocalDate day) {
        return changes.stream().filter(change -> change.on().equals(day)).toList();
    }
}
