package vn.termreview.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the sample's own resources, strictly: a word that the record does not know is a mistake. */
final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Yaml() {}

    /**
     * Reads one resource.
     *
     * @param name its path below {@code sample/} on the class path
     * @throws IllegalArgumentException if there is none
     */
    static <T> T read(String name, Class<T> type) {
        return read(name, type, Map.of());
    }

    /**
     * Reads one resource whose blanks are filled in first.
     *
     * @param words by blank, such as {@code {year}}
     */
    static <T> T read(String name, Class<T> type, Map<String, String> words) {
        try (InputStream in = Yaml.class.getClassLoader().getResourceAsStream("sample/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: sample/" + name);
            }
            String text = new String(in.readAllBytes(), UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return MAPPER.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
