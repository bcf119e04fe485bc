package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Numbers numbers = new Numbers(Locale.forLanguageTag("vi-VN"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.955|95,5", "0.15|15,0", "1|100", "0|0", "0.9999|99,9", "0.0001|0,1", "0.985714|98,6"})
    void a_rate_has_one_decimal_and_is_whole_only_when_it_is_exact(BigDecimal rate, String printed) {
        assertThat(numbers.hundredths(rate)).isEqualTo(printed);
    }

    @Test
    void thousands_are_set_apart_by_a_dot() {
        assertThat(numbers.count(5000)).isEqualTo("5.000");
    }

    @Test
    void a_percentage_keeps_its_sign_on_the_line() {
        assertThat(numbers.percent(new BigDecimal("0.955"))).isEqualTo("95,5\u00a0%");
    }

    @Test
    void a_difference_that_is_not_nothing_is_never_printed_as_nothing() {
        assertThat(numbers.points(new BigDecimal("0.95001"), new BigDecimal("0.95")))
                .isEqualTo("0,001");
        assertThat(numbers.points(new BigDecimal("0.95"), new BigDecimal("0.95")))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.9916|0.9942|99,16|99,42|0,26", "0.83|0.955|83,0|95,5|12,5", "0.5803|0.6197|58,03|61,97|3,94"})
    void the_difference_of_two_printed_rates_is_the_printed_difference(
            BigDecimal first, BigDecimal last, String printedFirst, String printedLast, String difference) {
        int decimals = Numbers.commonDecimals(first, last);

        assertThat(numbers.hundredths(first, decimals)).isEqualTo(printedFirst);
        assertThat(numbers.hundredths(last, decimals)).isEqualTo(printedLast);
        assertThat(numbers.points(last, first)).isEqualTo(difference);
    }

    @Test
    void neighbouring_years_are_a_span() {
        assertThat(Numbers.years(List.of(2019, 2015, 2016, 2017))).isEqualTo("2015–2017, 2019");
    }
}
