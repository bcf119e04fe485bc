package vn.termreview.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What must not stand in a source, by what to say about it. */
final class SourceLint {

    static final int LONGEST = 300;

    /** Written in two halves where the lint would find itself. */
    private static final Map<String, Pattern> NOWHERE = Map.of(
            "an open end", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
            "a path of one machine", Pattern.compile("(?<![\\w.$}/])/(home|Users|root|tmp|work)/"),
            "the host of a registry",
                    Pattern.compile("repo1?\\.maven\\.|repo\\.maven|registry\\.(npm|docker)|pypi\\.org"),
            "a tab", Pattern.compile("\t"),
            "a space at the end", Pattern.compile(" +$"));

    private static final Map<String, Pattern> NOT_IN_JAVA = Map.of(
            "an author", Pattern.compile("@auth" + "or\\b"),
            "generated accessors", Pattern.compile("import lombok\\."),
            "mutable constant", Pattern.compile("static final \\w+(<.*>)? \\w+ =\\s*new (Hash|Linked|Tree|Array)\\w+"));

    private static final Pattern STATEMENT = Pattern.compile(
            "\"\\s*(select\\s|insert into\\s|update \\w+ set\\s|delete from\\s|with \\w+ as\\s|merge into\\s|copy \\w+)",
            Pattern.CASE_INSENSITIVE);

    private SourceLint() {}

    static List<String> anywhere(String text) {
        return check(text, NOWHERE);
    }

    static List<String> java(String text) {
        return check(text, NOT_IN_JAVA);
    }

    /** SQL that is glued into Java; statements live in {@code sql/}. */
    static List<String> statements(String text) {
        return check(text, Map.of("a statement outside sql/", STATEMENT));
    }

    static List<String> size(String text) {
        long lines = text.lines().count();
        return lines > LONGEST ? List.of(lines + " lines") : List.of();
    }

    private static List<String> check(String text, Map<String, Pattern> rules) {
        List<String> complaints = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (Map.Entry<String, Pattern> rule : rules.entrySet()) {
                if (rule.getValue().matcher(lines.get(i)).find()) {
                    complaints.add((i + 1) + ": " + rule.getKey());
                }
            }
        }
        complaints.sort(null);
        return complaints;
    }
}
