package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.termreview.edition.DocumentForm.Family;
import vn.termreview.edition.ReviewData.Committee;
import vn.termreview.problem.Language;

/** A document's first page follows the rule of its day, and goes out in the name of that day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstPageTest {
    private static final LocalDate DATA = LocalDate.of(2026, 11, 28);

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void opens(@TempDir Path directory) {
        office = Office.in(directory);
    }

    @AfterAll
    void closes() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, 2018-04-02, HD11, Đảng bộ Khối các cơ quan tỉnh",
        "PARTY, 2018-04-03, HD36, Đảng bộ Khối các cơ quan tỉnh",
        "PARTY, 2025-01-31, HD36, Đảng bộ Khối các cơ quan tỉnh",
        "PARTY, 2025-02-01, HD36,",
        "PARTY, 2025-12-31, HD36,",
        "PARTY, 2026-01-01, HD05,",
        "STATE, 2020-03-04, TT01, Ủy ban nhân dân tỉnh Lạng Sơn",
        "STATE, 2020-03-05, ND30, Ủy ban nhân dân tỉnh Lạng Sơn",
    })
    void the_rule_and_the_body_above_are_those_of_the_day(
            Family family, LocalDate day, String rule, @Nullable String parent) {
        Committee issuer = issuer(Language.VI, family, day);

        assertThat(issuer.form().code()).isEqualTo(rule);
        assertThat(issuer.parentName()).isEqualTo(parent);
        assertThat(issuer.issuedOn()).isEqualTo(day);
    }

    @Test
    void a_document_without_a_date_follows_the_rule_of_its_newest_data() {
        Committee issuer = issuer(Language.VI, Family.PARTY, null);

        assertThat(issuer.form().code()).isEqualTo("HD05");
        assertThat(issuer.name()).isEqualTo("Đảng ủy Sở Giáo dục và Đào tạo");
        assertThat(issuer.issuedOn()).isNull();
    }

    @Test
    void in_english_the_names_are_english() {
        assertThat(issuer(Language.EN, Family.STATE, null).name()).isEqualTo("Department of Education and Training");
    }

    private Committee issuer(Language language, Family family, @Nullable LocalDate day) {
        return new IssuerLoader(office.statements(), new Named(language)).load(family, "12-BC/ĐU", day, DATA);
    }
}
