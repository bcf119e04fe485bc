package vn.termreview.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Language;

/** Reads the global options. */
final class GlobalValues {

    private static final String DEMO_HOME = "target/demo";
    private static final String HOME = ".termreview";

    private GlobalValues() {}

    static GlobalOptions of(Values values, Verb verb, Language language, Path userHome) {
        String asked = values.text("--lang");
        if (asked != null && !asked.equals("vi") && !asked.equals("en")) {
            throw new UsageError("no-language", Map.of("value", asked));
        }
        return new GlobalOptions(home(values, verb, userHome), databaseUrl(values.text("--db")), language);
    }

    private static Path home(Values values, Verb verb, Path userHome) {
        String home = values.text("--home");
        if (home != null) {
            return values.path(home);
        }
        return verb == Verb.DEMO ? values.path(DEMO_HOME) : userHome.resolve(HOME);
    }

    private static @Nullable String databaseUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String jdbc = url.startsWith("postgresql://") ? "jdbc:" + url : url;
        if (!jdbc.startsWith("jdbc:postgresql:")) {
            throw new UsageError("no-database-url", Map.of("value", url));
        }
        String lower = jdbc.toLowerCase(Locale.ROOT);
        if (lower.contains("password=") || lower.matches("jdbc:postgresql://[^/?]*@.*")) {
            throw new UsageError("secret-in-url", Map.of());
        }
        return jdbc;
    }
}
