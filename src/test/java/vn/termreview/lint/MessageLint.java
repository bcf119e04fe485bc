package vn.termreview.lint;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a Vietnamese and an English message file say the same things. */
final class MessageLint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\w.]+\\}");

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private MessageLint() {}

    static List<String> pair(String vietnamese, String english) {
        Properties vi = properties(vietnamese);
        Properties en = properties(english);
        List<String> complaints = new ArrayList<>();
        Set<String> keys = new TreeSet<>(vi.stringPropertyNames());
        keys.addAll(en.stringPropertyNames());
        for (String key : keys) {
            if (!vi.containsKey(key) || !en.containsKey(key)) {
                complaints.add(key + " stands in one language only");
            } else if (!placeholders(vi.getProperty(key)).equals(placeholders(en.getProperty(key)))) {
                complaints.add(key + " has other placeholders in the other language");
            }
        }
        complaints.addAll(file(vietnamese, vi));
        complaints.addAll(file(english, en));
        return complaints;
    }

    /**
     * Digits in what a review says: every number of it has to come from the data. No key is excepted.
     *
     * @return each template with a digit of any script or shape outside its places
     */
    static List<String> digits(String text) {
        Properties properties = properties(text);
        return properties.stringPropertyNames().stream()
                .sorted()
                .filter(key -> DIGIT.matcher(
                                PLACEHOLDER.matcher(properties.getProperty(key)).replaceAll(""))
                        .find())
                .map(key -> key + " holds a digit: " + properties.getProperty(key))
                .toList();
    }

    private static List<String> file(String text, Properties properties) {
        List<String> complaints = new ArrayList<>();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            complaints.add("not NFC");
        }
        if (text.contains("\\u")) {
            complaints.add("escaped letters in a UTF-8 file");
        }
        if (text.indexOf('\uFFFD') >= 0) {
            complaints.add("not UTF-8");
        }
        long lines =
                text.lines().filter(line -> line.matches("[\\w.@-]+ *[=:].*")).count();
        if (lines > properties.size()) {
            complaints.add("a key stands twice");
        }
        return complaints;
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String text) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
