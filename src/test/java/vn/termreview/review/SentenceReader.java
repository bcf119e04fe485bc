package vn.termreview.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads printed sentences back by the templates that they were made from: the message file, turned round. */
public final class SentenceReader {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NO_SENTENCE =
            Pattern.compile("(note|chart|signature|label|sources|highlight)\\..*|summary\\.(list|count|nothing)");
    private static final List<String> LEADS = List.of("summary.list", "summary.count", "summary.nothing");

    private final Map<String, Template> templates = new TreeMap<>();
    private final Map<String, Template> sentences = new TreeMap<>();

    private SentenceReader() {}

    private record Template(String key, String shape, List<String> names, Pattern pattern) {}

    /**
     * The templates of a language.
     *
     * @param language {@code vi} or {@code en}
     * @param indicators the names that the catalogue gives its indicators
     */
    public static SentenceReader of(String language, Collection<String> indicators) {
        Map<String, String> words = words(language);
        SentencePlaces places = new SentencePlaces(words, new OfficeNumbers(language), indicators);
        SentenceReader reader = new SentenceReader();
        words.forEach((key, text) -> {
            reader.templates.put(key, template(key, text, places));
            if (text.matches("(?s).*(\\.|như sau:|as follows:)")
                    && !NO_SENTENCE.matcher(key).matches()) {
                reader.sentences.put(key, template(key, text, places));
            }
            if (key.startsWith("summary.") && text.endsWith(":")) {
                LEADS.forEach(rest -> reader.sentences.put(
                        key + "/" + rest, template(key + "/" + rest, text + " " + words.get(rest), places)));
            }
        });
        return reader;
    }

    /** How many templates make a sentence of their own. */
    public int size() {
        return sentences.size();
    }

    private static Template template(String key, String text, SentencePlaces places) {
        List<String> names = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            names.add(place.group(1));
            pattern.append(Pattern.quote(text.substring(end, place.start())))
                    .append('(')
                    .append(places.pattern(key, place.group(1)))
                    .append(')');
            end = place.end();
        }
        pattern.append(Pattern.quote(text.substring(end)));
        return new Template(
                key, PLACE.matcher(text).replaceAll("{}"), names, Pattern.compile(pattern.toString(), Pattern.DOTALL));
    }

    /**
     * The sentences of a paragraph.
     *
     * @return empty where a sentence is known to no template
     * @throws IllegalStateException where a sentence is known to templates that differ
     */
    public Optional<List<Statement>> paragraph(String text) {
        Optional<Statement> whole = sentence(text);
        if (whole.isPresent()) {
            return whole.map(List::of);
        }
        for (int end = text.indexOf(". "); end > 0; end = text.indexOf(". ", end + 1)) {
            Optional<Statement> first = sentence(text.substring(0, end + 1));
            Optional<List<Statement>> rest = first.isEmpty() ? Optional.empty() : paragraph(text.substring(end + 2));
            if (first.isPresent() && rest.isPresent()) {
                List<Statement> all = new ArrayList<>(List.of(first.get()));
                all.addAll(rest.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private Optional<Statement> sentence(String text) {
        Map<String, Statement> found = new TreeMap<>();
        sentences.values().forEach(template -> statement(template, text)
                .ifPresent(statement -> found.putIfAbsent(template.shape(), statement)));
        if (found.size() > 1) {
            throw new IllegalStateException(text + " is read in more than one way: "
                    + found.values().stream().map(Statement::key).collect(Collectors.joining(", ")));
        }
        return found.values().stream().findFirst();
    }

    private Optional<Statement> statement(Template template, String text) {
        Matcher matcher = template.pattern().matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> words = new HashMap<>();
        List<Statement> parts = new ArrayList<>();
        for (int i = 0; i < template.names().size(); i++) {
            String name = template.names().get(i);
            String word = matcher.group(i + 1);
            words.put(name, word);
            List<String> kind = SentencePlaces.items(template.key(), name);
            if (!kind.isEmpty()) {
                Optional<List<Statement>> items = items(word, kind.get(0), kind.get(1));
                if (items.isEmpty()) {
                    return Optional.empty();
                }
                parts.addAll(items.get());
            }
        }
        return Optional.of(new Statement(template.key(), words, parts));
    }

    private Optional<List<Statement>> items(String text, String between, String begin) {
        for (int end = text.indexOf(between); ; end = text.indexOf(between, end + 1)) {
            Optional<Statement> first = item(end < 0 ? text : text.substring(0, end), begin);
            if (end < 0) {
                return first.map(List::of);
            }
            Optional<List<Statement>> rest =
                    first.isEmpty() ? Optional.empty() : items(text.substring(end + between.length()), between, begin);
            if (first.isPresent() && rest.isPresent()) {
                List<Statement> all = new ArrayList<>(List.of(first.get()));
                all.addAll(rest.get());
                return Optional.of(all);
            }
        }
    }

    /** An item of a list; the template that takes the most apart is the one. */
    private Optional<Statement> item(String text, String begin) {
        return templates.values().stream()
                .filter(template -> template.key().startsWith(begin) && !sentences.containsKey(template.key()))
                .sorted((one, other) ->
                        Integer.compare(other.shape().length(), one.shape().length()))
                .flatMap(template -> statement(template, text).stream())
                .findFirst();
    }

    private static Map<String, String> words(String language) {
        String path = "/reports/messages_" + language + ".properties";
        try (InputStream bytes = SentenceReader.class.getResourceAsStream(path)) {
            Properties properties = new Properties();
            properties.load(
                    new InputStreamReader(java.util.Objects.requireNonNull(bytes, path), StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.forEach((key, value) -> words.put((String) key, PrintedParagraphs.plain((String) value)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
