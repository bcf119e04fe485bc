package vn.termreview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.termreview.sample.CommuneYear.Older;
import vn.termreview.sample.CommuneYear.Young;

/** A commune's counts amount to the levels that it states, by the thresholds of Nghị định 20/2014/NĐ-CP. */
class SurveyTest {

    private final List<CommuneYear> communes = SchoolFigures.make().communes();

    @Test
    void preschool_education_is_reached_everywhere() {
        assertThat(communes).allSatisfy(commune -> {
            Young young = commune.young();
            assertThat(young.age5Enrolled() * 100).isBetween(young.age5() * 95, young.age5() * 100);
            assertThat(young.age5Completed() * 100).isBetween(young.age5() * 85, young.age5Enrolled() * 100);
        });
    }

    @Test
    void primary_education_is_at_the_stated_level() {
        assertThat(communes).allSatisfy(commune -> {
            Young young = commune.young();
            int poorer = commune.disadvantaged() ? 10 : 0;
            assertThat(young.age11Completed() * 100).isBetween(young.age11() * (90 - poorer), young.age11() * 100);
            assertThat(young.upTo14Completed() * 100).isBetween(young.upTo14() * (80 - poorer), young.upTo14() * 100);
            int grade1 = young.age6Grade1() * 100;
            assertThat(grade1 >= young.age6() * 98 ? 3 : grade1 >= young.age6() * 95 ? 2 : 1)
                    .isEqualTo(commune.primaryLevel());
            assertThat(young.age6To11Enrolled()).isBetween(young.age6Grade1(), young.age6To11());
        });
    }

    @Test
    void lower_secondary_education_is_at_the_stated_level() {
        assertThat(communes).allSatisfy(commune -> {
            Older older = commune.older();
            double poorer = commune.disadvantaged() ? 0.1 : 0;
            double graduated = (double) older.age15To18Graduated() / older.age15To18();
            double upper = (double) older.age15To18Upper() / older.age15To18();
            boolean third = graduated >= (commune.disadvantaged() ? 0.9 : 0.95) && upper >= 0.8 - poorer;
            assertThat(third ? 3 : graduated >= 0.9 - poorer ? 2 : graduated >= 0.8 - poorer ? 1 : 0)
                    .isEqualTo(commune.lowerSecondaryLevel());
            assertThat(graduated).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void literacy_is_at_the_stated_level() {
        assertThat(communes).allSatisfy(commune -> {
            Older older = commune.older();
            boolean poor = commune.disadvantaged();
            boolean first = poor
                    ? older.age15To25Literate1() * 10 >= older.age15To25() * 9
                    : older.age15To35Literate1() * 10 >= older.age15To35() * 9;
            boolean second = poor
                    ? older.age15To35Literate2() * 10 >= older.age15To35() * 9
                    : older.age15To60Literate2() * 10 >= older.age15To60() * 9;
            assertThat(first).isTrue();
            assertThat(second ? 2 : 1).isEqualTo(commune.literacyLevel());
            assertThat(older.age15To35Literate2()).isLessThanOrEqualTo(older.age15To35Literate1());
            assertThat(older.age15To60Literate2()).isLessThanOrEqualTo(older.age15To60());
        });
    }

    @Test
    void ages_lie_within_each_other() {
        assertThat(communes).allSatisfy(commune -> {
            Older older = commune.older();
            assertThat(List.of(older.age15To18(), older.age15To25(), older.age15To35(), older.age15To60()))
                    .isSorted();
            assertThat(commune.young().age11()).isLessThan(commune.young().upTo14());
        });
    }
}
