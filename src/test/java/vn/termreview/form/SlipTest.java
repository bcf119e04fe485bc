package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12, 21, SWAP",
                "21, 12, SWAP",
                "1023, 1032, SWAP",
                "123, 321, NONE",
                "12, 1, LENGTH",
                "1, 12, LENGTH",
                "112, 12, LENGTH",
                "12, 122, LENGTH",
                "102, 12, LENGTH",
                "12, 120, TENFOLD",
                "120, 12, TENFOLD",
                "12, 1200, NONE",
                "12, 17, DIGIT",
                "12, 52, DIGIT",
                "5, 6, DIGIT",
                "0, 7, DIGIT",
                "12, 34, NONE",
                "12, 12, NONE",
                "0, 12, NONE",
                "0, 30, NONE",
                "30, 0, NONE",
                "123, 4123, LENGTH",
                "1.5, 2.5, NONE",
                "-, 12, BLANK",
            })
    void a_slip_is_known_by_what_it_makes_of_a_number(@Nullable String typed, String meant, Slip slip) {
        assertThat(Slip.of(typed == null ? null : new BigDecimal(typed), new BigDecimal(meant)))
                .isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({"SWAP, TENFOLD", "SWAP, LENGTH", "TENFOLD, DIGIT", "LENGTH, DIGIT", "DIGIT, NONE", "BLANK, NONE"})
    void the_rarer_slip_weighs_more(Slip rarer, Slip commoner) {
        assertThat(rarer.weight()).isGreaterThan(commoner.weight());
    }
}
