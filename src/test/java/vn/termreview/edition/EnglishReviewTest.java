package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    private static final Locale ENGLISH = Locale.UK;

    static Stream<ReviewData> reviews() {
        return Stream.of(
                EnglishFixtures.english(ReviewFixtures.term2015()), EnglishFixtures.english(ReviewFixtures.term2020()));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void nothing_but_names_and_peoples_words_is_vietnamese(ReviewData data) {
        ReviewContent content = new ReviewComposer(Messages.of(ENGLISH)).compose(data);

        assertThat(VietnameseLetters.words(ContentJson.write(printed(content)), EnglishFixtures.names(data)))
                .isEmpty();
    }

    @Test
    void a_vietnamese_indicator_would_be_noticed() {
        ReviewData data = ReviewFixtures.term2015();
        ReviewContent content = new ReviewComposer(Messages.of(ENGLISH)).compose(data);

        assertThat(VietnameseLetters.words(ContentJson.write(printed(content)), EnglishFixtures.names(data)))
                .contains("chuẩn");
    }

    @Test
    void one_is_one_and_more_are_more() {
        Messages messages = Messages.of(ENGLISH);

        assertThat(messages.text("overview.places", "year", "2019", "districts", "1", "communes", "226"))
                .isEqualTo("At the end of 2019 the province had 1 district and 226 communes.");
        assertThat(messages.text("difference.points", "amount", "1")).isEqualTo("1 percentage point");
        assertThat(messages.text("difference.points", "amount", "1.5")).isEqualTo("1.5 percentage points");
    }

    @Test
    void a_unit_of_measure_follows_its_number() {
        CatalogueEntry schools = new CatalogueEntry(
                "NATSTD_STOCK", "Schools at national standard", Measure.COUNT, "schools", "school", 1, "E2",
                YearKind.SCHOOL_YEAR);
        Words words = new Words(Messages.of(ENGLISH), new Numbers(ENGLISH));

        assertThat(words.phrase(schools, stock(1))).isEqualTo("1" + Numbers.NBSP + "school");
        assertThat(words.phrase(schools, stock(2))).isEqualTo("2" + Numbers.NBSP + "schools");
        assertThat(words.phrase(schools, stock(0))).isEqualTo("0" + Numbers.NBSP + "schools");
    }

    @Test
    void a_date_has_its_month_as_a_word() {
        ReviewContent content = new ReviewComposer(Messages.of(ENGLISH)).compose(ReviewFixtures.term2015());

        assertThat(content.heading().placeAndDate()).isEqualTo("Lạng Sơn, 5 February 2020");
    }

    private static Figure stock(int value) {
        return new Figure(
                "NATSTD_STOCK", null, 2019, Scope.PROVINCE, null, null, java.math.BigDecimal.valueOf(value), null,
                null, null, null, Verdict.NONE);
    }

    /** Figures are there for programs, and sources name files. */
    private static ReviewContent printed(ReviewContent content) {
        List<ReviewContent.Section> sections = new ArrayList<>(content.sections());
        return content.withSections(sections);
    }
}
