package vn.termreview.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Language;

/** The help pages, as written: whoever asks for help waits for nothing else. */
final class HelpTexts {

    private HelpTexts() {}

    static String page(@Nullable Verb verb, Language language) {
        String page = verb == null ? "termreview" : verb.word();
        String resource =
                "help/".concat(page).concat("_").concat(language.code()).concat(".txt");
        try (InputStream bytes = HelpTexts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IOException("missing help page ".concat(resource));
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
