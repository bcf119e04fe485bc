package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.problem.VietnameseLetters;

/** A review in English holds no Vietnamese but names and what people wrote. */
class EnglishReviewTest {
    private static final Messages MESSAGES = Messages.of(Locale.UK);

    static Stream<ReviewData> reviews() {
        return Stream.of(ReviewFixtures.term2015(), ReviewFixtures.term2020());
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void nothing_but_names_and_peoples_words_is_vietnamese(ReviewData data) {
        String content = String.valueOf(EnglishFixtures.content(data));

        assertThat(VietnameseLetters.in(content, EnglishFixtures.allowed(data))).isEmpty();
    }

    @Test
    void a_vietnamese_name_of_an_indicator_would_be_noticed() {
        ReviewData data = ReviewFixtures.term2015();
        String content = String.valueOf(new ReviewComposer(MESSAGES).compose(data));

        assertThat(VietnameseLetters.in(content, EnglishFixtures.allowed(data)))
                .anyMatch(found -> found.contains("họctậpchỉthị"));
    }

    @Test
    void a_word_goes_with_its_count() {
        assertThat(MESSAGES.text("overview.places", "year", "2019", "districts", "1", "communes", "226"))
                .isEqualTo("At the end of 2019 the province had 1 district and 226 communes.");
        assertThat(MESSAGES.text("difference.points", "amount", "1")).isEqualTo("1 percentage point");
        assertThat(MESSAGES.text("difference.points", "amount", "1.5")).isEqualTo("1.5 percentage points");
    }

    @Test
    void a_unit_of_measure_goes_with_its_number() {
        CatalogueEntry schools = new CatalogueEntry(
                "NATSTD_STOCK",
                "Schools at national standard",
                Measure.COUNT,
                "schools",
                "school",
                1,
                "E2",
                YearKind.SCHOOL_YEAR);
        Words words = new Words(MESSAGES, new Numbers(Locale.UK));

        assertThat(words.phrase(schools, stock("0"))).isEqualTo("0\u00a0schools");
        assertThat(words.phrase(schools, stock("1"))).isEqualTo("1\u00a0school");
        assertThat(words.phrase(schools, stock("21"))).isEqualTo("21\u00a0schools");
    }

    @Test
    void the_sign_of_per_cent_touches_the_number_in_english_alone() {
        assertThat(new Numbers(Locale.UK).percent(new BigDecimal("0.985"))).isEqualTo("98.5%");
        assertThat(new Numbers(Locale.forLanguageTag("vi-VN")).percent(new BigDecimal("0.985")))
                .isEqualTo("98,5\u00a0%");
    }

    @Test
    void a_date_has_its_month_as_a_word() {
        assertThat(EnglishFixtures.content(ReviewFixtures.term2015()).heading().placeAndDate())
                .isEqualTo("Lạng Sơn, 5 February 2020");
    }

    private static Figure stock(String value) {
        return new Figure(
                "NATSTD_STOCK",
                null,
                2019,
                Scope.PROVINCE,
                null,
                null,
                new BigDecimal(value),
                null,
                null,
                null,
                null,
                Verdict.NONE);
    }
}
