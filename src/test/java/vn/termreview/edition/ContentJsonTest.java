package vn.termreview.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentJsonTest {
    private static final ReviewComposer COMPOSER = new ReviewComposer(Messages.of(Locale.forLanguageTag("vi-VN")));

    static java.util.stream.Stream<ReviewContent> contents() {
        return java.util.stream.Stream.of(
                COMPOSER.compose(ReviewFixtures.term2015()), COMPOSER.compose(ReviewFixtures.term2020()));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void content_comes_back_equal_and_writes_the_same_bytes_again(ReviewContent content) {
        byte[] json = ContentJson.write(content);

        ReviewContent back = ContentJson.read(json);

        assertThat(back).isEqualTo(content);
        assertThat(ContentJson.write(back)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void keys_stand_in_alphabetical_order(ReviewContent content) {
        String json = new String(ContentJson.write(content), StandardCharsets.UTF_8);

        assertThat(json).startsWith("{\"dataAt\":").containsSubsequence("\"format\":", "\"heading\":", "\"years\":");
    }
}
