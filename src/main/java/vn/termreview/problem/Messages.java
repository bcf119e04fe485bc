package vn.termreview.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of one language, with named placeholders such as {@code {cell}}. */
public final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)\\}");

    /** What a sender wrote is never taken for the name of a word. */
    private static final Set<String> VERBATIM = Set.of("found", "expected");

    /** Values that come as numbers with a decimal point. */
    private static final Set<String> DECIMAL = Set.of("cap", "rate", "rate_above", "threshold");

    private final Map<String, String> texts;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The sentences for problems and failures.
     *
     * @param language whose
     * @return its sentences
     */
    public static Messages of(Language language) {
        return load(Messages.class, language, "messages", "failures", "database", "checks");
    }

    /**
     * The texts of files beside a class, such as {@code texts_vi.properties}, in UTF-8.
     *
     * @param beside the class
     * @param language the suffix
     * @param files the files' names without suffix; a key may stand in one of them only
     * @return all their texts
     * @throws UncheckedIOException if a file is missing or cannot be read
     */
    public static Messages load(Class<?> beside, Language language, String... files) {
        Map<String, String> texts = new HashMap<>();
        for (String file : files) {
            read(beside, file.concat("_").concat(language.code()).concat(".properties"), texts);
        }
        return new Messages(texts);
    }

    private static void read(Class<?> beside, String resource, Map<String, String> texts) {
        try (InputStream bytes = beside.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IOException("missing message file ".concat(resource));
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            for (String key : properties.stringPropertyNames()) {
                String text = properties.getProperty(key, "");
                if (texts.put(key, text) != null) {
                    throw new IOException("twice: ".concat(key));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells whether there is a text.
     *
     * @param key its key
     * @return true where {@link #text} would not throw
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * All keys, sorted.
     *
     * @return a copy
     */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /**
     * The text as it stands in the file.
     *
     * @param key its key
     * @return the text, placeholders and all
     * @throws MissingResourceException if there is none
     */
    public String raw(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text", Messages.class.getName(), key);
        }
        return text;
    }

    /**
     * A text with its placeholders filled. A placeholder without a value becomes {@code missing.NAME}, or else {@code
     * missing}, of the message file.
     *
     * @param key its key
     * @param values placeholder → value; line breaks and control characters in values become spaces. A value that the
     *     file has a word for under {@code PLACEHOLDER.VALUE}, such as {@code source.title}, becomes that word
     * @return the text
     * @throws MissingResourceException if there is none
     */
    public String text(String key, Map<String, String> values) {
        Matcher places = PLACEHOLDER.matcher(raw(key));
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(text, Matcher.quoteReplacement(value(places.group(1), values)));
        }
        return places.appendTail(text).toString();
    }

    /**
     * A text with few placeholders.
     *
     * @param key its key
     * @param namesAndValues name, value, name, value …
     * @return the text
     */
    public String text(String key, String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return text(key, values);
    }

    /**
     * The sentence for a finding: file, sheet, cell, what was found, what was expected, what to do; and where one correction
     * would mend it, which.
     *
     * @param finding what was found
     * @param file the file's name as the operator knows it
     * @return one to three sentences
     */
    public String sentence(Finding finding, String file) {
        return sentence(finding.code().name(), finding, file);
    }

    /**
     * The same for whoever sent the file: without the commands that only the operator can type.
     *
     * @param finding what was found
     * @param file the file's name
     * @return one to three sentences
     */
    public String sentenceToSender(Finding finding, String file) {
        String key = "sender.".concat(finding.code().name());
        return sentence(has(key) ? key : finding.code().name(), finding, file);
    }

    private String sentence(String key, Finding finding, String file) {
        Map<String, String> values = new HashMap<>(finding.details());
        values.put("file", file);
        put(values, "sheet", finding.sheet());
        put(values, "cell", finding.cell());
        put(values, "found", found(finding));
        put(values, "expected", expected(finding));
        String sentence = text(key, values);
        String mend = finding.details().get("mend");
        return mend == null ? sentence : sentence + " " + text("mend.".concat(mend), values);
    }

    /**
     * What was found, in this language; where a cell shows another value than it stores, both.
     *
     * @param finding what was found
     * @return the raw text, or null where nothing stands
     */
    public @Nullable String found(Finding finding) {
        String found = finding.found();
        Map<String, String> details = finding.details();
        if (found == null || !(details.containsKey("shown") || details.containsKey("stored"))) {
            return found;
        }
        Map<String, String> values = new HashMap<>(details);
        values.put("found", found);
        boolean nothing = details.getOrDefault("shown", "-").isBlank();
        return text(details.containsKey("stored") ? "also.stored" : nothing ? "also.nothing" : "also.shown", values);
    }

    /**
     * What should have stood there, in this language.
     *
     * @param finding what was found
     * @return the phrase, or null where the finding expects nothing
     */
    public @Nullable String expected(Finding finding) {
        String expected = finding.expected();
        if (expected == null || !expected.startsWith("@")) {
            return expected;
        }
        return text("expected.".concat(expected.substring(1)), finding.details());
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private String value(String name, Map<String, String> values) {
        String value = values.get(name);
        String word = texts.get(name + "." + value);
        if (word != null && !VERBATIM.contains(name)) {
            return word;
        }
        if (value != null && DECIMAL.contains(name)) {
            return value.replace(".", texts.getOrDefault("decimal_mark", "."));
        }
        if (value != null && !value.isBlank()) {
            return Printable.line(value);
        }
        String missing = texts.get("missing.".concat(name));
        return missing != null ? missing : texts.getOrDefault("missing", "–");
    }
}
