package vn.termreview.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        try (InputStream in = Yaml.class.getClassLoader().getResourceAsStream("sample/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: sample/" + name);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
