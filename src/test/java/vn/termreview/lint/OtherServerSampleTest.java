package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which tests a build runs on PostgreSQL 15 as well, where a machine has it: every layer of the SQL, none of the long ones. */
class OtherServerSampleTest {

    private static final Pattern INCLUDE = Pattern.compile("<include>(.*?)</include>");

    @Test
    void the_migrations_every_statement_the_checks_and_the_figures_are_tried_on_15() {
        assertThat(included())
                .containsExactly(
                        "vn/termreview/database/ServerVersionTest.java",
                        "vn/termreview/lint/DescribeTest.java",
                        "vn/termreview/operations/ExplainTest.java",
                        "vn/termreview/operations/SqlCaseTest.java",
                        "vn/termreview/operations/StarViewsTest.java",
                        "vn/termreview/operations/VerdictTest.java");
    }

    @Test
    void each_of_them_is_there_and_asks_for_a_warehouse() {
        assertThat(included()).allSatisfy(test -> assertThat(ProjectFiles.text(Path.of("src/test/java", test)))
                .containsPattern("TestWarehouse|Office"));
    }

    private static List<String> included() {
        String pom = ProjectFiles.text(Path.of("pom.xml"));
        int profile = pom.indexOf("<id>postgres-15</id>");
        return INCLUDE.matcher(pom.substring(profile, pom.indexOf("</profile>", profile)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
