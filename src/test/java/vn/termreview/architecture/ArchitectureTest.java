package vn.termreview.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The house keeps its rules, and the rules can tell. */
class ArchitectureTest {

    private static final String ROOT = "vn.termreview";
    private static final String PLANTED = "vn.termreview.architecture.planted";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource(value = HouseRule.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY_SLEEPS")
    void the_product_keeps(HouseRule rule) {
        rule.below(ROOT).check(MAIN);
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void a_planted_violation_breaks(HouseRule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        assertThatThrownBy(() -> rule.below(PLANTED).check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.name())
                .hasMessageContaining(rule.planted());
    }

    @Test
    void no_test_sleeps() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(ROOT)
                .that(DescribedPredicate.describe(
                        "are not planted", type -> !type.getPackageName().startsWith(PLANTED)));

        HouseRule.NOBODY_SLEEPS.below(ROOT).check(tests);
    }

    @ParameterizedTest
    @CsvSource({
        "job, review, false, true",
        "cli, job, false, true",
        "review, job, true, false",
        "check, cli, true, false",
        "fact, form, true, true",
        "fact, form, false, false",
        "form, staging, true, false",
        "form, workbook, false, true",
        "workbook, form, true, false",
        "check, problem, false, true",
        "database, home, false, true",
        "home, database, true, false",
        "sample, form, true, false",
        "cli, sample, false, true",
        "newcomer, form, true, false",
    })
    void a_stage_may_use_what_comes_before_it_as_plain_data(String from, String to, boolean plain, boolean allowed) {
        assertThat(WayOfData.mayUse(from, to, plain)).isEqualTo(allowed);
    }
}
