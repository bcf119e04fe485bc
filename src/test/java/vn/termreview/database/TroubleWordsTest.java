package vn.termreview.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;

class TroubleWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void each_trouble_has_a_sentence_and_a_next_step_in_each_language(Language language) {
        Messages messages = Messages.of(language);

        for (Trouble trouble : Trouble.values()) {
            assertThat(messages.has(trouble.messageKey()))
                    .as(trouble.messageKey())
                    .isTrue();
            assertThat(messages.has(trouble.messageKey() + ".next"))
                    .as(trouble.messageKey())
                    .isTrue();
        }
    }
}
