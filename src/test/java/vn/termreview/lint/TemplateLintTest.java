package vn.termreview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates stay ones that a designer can edit. */
class TemplateLintTest {

    static Stream<Path> templates() {
        return ProjectFiles.below("reports", ".jrxml").stream();
    }

    @Test
    void there_are_templates_to_look_at() {
        assertThat(templates()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_places_what_it_is_given(Path template) {
        assertThat(TemplateLint.check(ProjectFiles.text(template))).isEmpty();
    }

    @Test
    void planted_faults_are_found() {
        String planted = """
                <jasperReport name="planted" uuid="1">
                    <query language="sql"><![CDATA[select 1]]></query>
                    <detail>
                        <element kind="textField" fontSize="9.0">
                            <expression><![CDATA[$F{a} + $F{b}]]></expression>
                        </element>
                        <element kind="line" uuid="2"/>
                        <element kind="line" uuid="2">
                            <expression><![CDATA[$P{total}.divide($P{whole}) + "-"]]></expression>
                        </element>
                        <element kind="textField" uuid="3">
                            <expression><![CDATA["năm học 2019-2020"]]></expression>
                        </element>
                    </detail>
                </jasperReport>
                """;

        assertThat(TemplateLint.check(planted))
                .isEqualTo(List.of(
                        "a query in a template",
                        "element textField has no uuid",
                        "element sets fontSize, which belongs in the styles",
                        "an expression computes: $F{a} + $F{b}",
                        "uuid 2 stands twice",
                        "an expression computes: $P{total}.divide($P{whole}) + \"-\""));
    }
}
