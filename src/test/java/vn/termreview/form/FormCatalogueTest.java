package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.problem.Finding;

class FormCatalogueTest {

    @Test
    void the_forms_of_both_families_are_known() {
        FormCatalogue forms = FormCatalogue.load();

        assertThat(forms.forms())
                .extracting(FormLayout::code)
                .containsExactly("P1", "P2", "P3", "P4", "P5", "T0", "V0", "E0", "E1", "E2", "E3", "E4", "E5", "D0");
        assertThat(forms.form("P1").orElseThrow().tables().get(0).fields()).hasSize(19);
        assertThat(forms.form("P3").orElseThrow().tables().get(0).fields()).hasSize(12);
        assertThat(forms.form("P4").orElseThrow().tables())
                .extracting(table -> table.name() + " " + table.fields().size())
                .containsExactly("main 6", "contest 4");
        assertThat(forms.form("P5").orElseThrow().tables().get(0).fields()).hasSize(6);
        assertThat(forms.form("E0").orElseThrow().tables().get(0).fields()).hasSize(19);
        assertThat(forms.form("E2").orElseThrow().tables().get(0).fields()).hasSize(9);
        assertThat(forms.form("E3").orElseThrow().tables().get(0).fields()).hasSize(30);
        assertThat(forms.form("D0").orElseThrow().tables().get(0).fields()).hasSize(8);
        assertThat(forms.form("E9")).isEmpty();
    }

    @Test
    void every_table_says_what_tells_its_rows_apart() {
        assertThat(FormCatalogue.load().forms()).allSatisfy(form -> assertThat(form.tables())
                .allSatisfy(table -> assertThat(table.key()).as(form.code()).isNotNull()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-key",
                "missing-key",
                "unknown-choice",
                "unknown-type",
                "field-twice",
                "one-bound",
                "unknown-group",
                "absent"
            })
    void a_layout_with_a_mistake_fails(String name) {
        assertThatThrownBy(() -> FormCatalogue.read("/forms/" + name + ".yml", FormLayout.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_each_field_and_period_expects_has_words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Finding.class.getResourceAsStream("messages_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }

        for (FormLayout form : FormCatalogue.load().forms()) {
            assertThat(words).containsKey("expected.period." + form.period());
            for (TableLayout table : form.tables()) {
                assertThat(table.fields()).allSatisfy(field -> assertThat(words)
                        .containsKey("expected." + field.expected().substring(1)));
            }
        }
    }
}
