package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.termreview.problem.Language;

class NumbersTest {

    private final Numbers vietnamese = new Numbers(Language.VI.locale());
    private final Numbers english = new Numbers(Language.EN.locale());

    @Test
    void thousands_and_decimals_are_as_the_language_writes_them() {
        assertThat(vietnamese.plain(new BigDecimal("66850.50"))).isEqualTo("66.850,5");
        assertThat(english.plain(new BigDecimal("66850.50"))).isEqualTo("66,850.5");
    }

    @Test
    void a_rate_is_a_percentage_rounded_half_up() {
        assertThat(vietnamese.percent(new BigDecimal("0.955"))).isEqualTo("95,5%");
        assertThat(vietnamese.percent(new BigDecimal("0.985714"))).isEqualTo("98,57%");
        assertThat(vietnamese.percent(BigDecimal.ONE)).isEqualTo("100%");
    }
}
