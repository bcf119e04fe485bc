package vn.termreview.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a review in one language: sentences with named placeholders and the fixed labels of the templates. They
 * hold no digit; every number comes from the data.
 */
public final class Messages {
    /** {@code {name}}, or {@code {name|school|schools}}: the first word where the value is one, else the second. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private static final String ONE = "1";

    private final Locale locale;
    private final Map<String, String> templates;

    private Messages(Locale locale, Map<String, String> templates) {
        this.locale = locale;
        this.templates = templates;
    }

    /**
     * Reads the message file of a language.
     *
     * @param locale whose language is {@code vi} or {@code en}
     * @throws IllegalArgumentException when there is no such file
     */
    public static Messages of(Locale locale) {
        String path = "/reports/messages_" + locale.getLanguage() + ".properties";
        try (InputStream bytes = Messages.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no message file " + path);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> templates = new TreeMap<>();
            properties.forEach((key, value) ->
                    templates.put((String) key, Normalizer.normalize((String) value, Normalizer.Form.NFC)));
            return new Messages(locale, templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same words, with those of their own that documents of a kind have: under {@code as.KIND.} and the plain key.
     *
     * @param kind such as {@code YEAR}
     */
    Messages as(String kind) {
        String beginning = "as." + kind + ".";
        Map<String, String> own = new TreeMap<>(templates);
        templates.forEach((key, value) -> {
            if (key.startsWith(beginning)) {
                own.put(key.substring(beginning.length()), value);
            }
        });
        return new Messages(locale, own);
    }

    /** The locale that numbers are written in. */
    Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    /** The labels of the templates: all keys that begin with {@code label.}, without that beginning. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        templates.forEach((key, value) -> {
            if (key.startsWith("label.")) {
                labels.put(key.substring("label.".length()), value);
            }
        });
        return labels;
    }

    /** The template as it stands in the file. */
    String template(String key) {
        String template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("no message " + key + " for " + locale);
        }
        return template;
    }

    /**
     * A filled sentence. A placeholder such as {@code {count|school|schools}} stands for the word that goes with the count.
     *
     * @param namesAndValues name, value, name, value …: exactly those that the template may use
     * @throws IllegalStateException when the template names a placeholder that is not given
     */
    String text(String key, @Nullable Object... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        Matcher matcher = PLACEHOLDER.matcher(template(key));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalStateException("message " + key + " has no value for {" + matcher.group(1) + "}");
            }
            String counted = isOne(value) ? matcher.group(2) : matcher.group(3);
            matcher.appendReplacement(text, Matcher.quoteReplacement(counted == null ? value : counted));
        }
        return matcher.appendTail(text).toString();
    }

    /** A sentence that begins with a capital even when its first word was filled in. */
    String sentence(String key, @Nullable Object... namesAndValues) {
        return capitalised(text(key, namesAndValues));
    }

    /** Whether a printed number asks for the singular. */
    static boolean isOne(String number) {
        return number.equals(ONE);
    }

    /** A proper name within a sentence: Vietnamese writes its first word, of its kind, small. */
    String properName(String name) {
        return Numbers.isEnglish(locale) ? name : uncapitalised(name);
    }

    /** A name within a sentence; an abbreviation stays as it is. */
    String uncapitalised(String text) {
        int second = text.offsetByCodePoints(0, Math.min(1, text.length()));
        boolean isAbbreviation = second >= text.length() || !Character.isLowerCase(text.codePointAt(second));
        return isAbbreviation ? text : text.substring(0, second).toLowerCase(locale) + text.substring(second);
    }

    String capitalised(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
