package vn.termreview.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms that this version knows, read from {@code forms/*.yml}. */
public final class FormCatalogue {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final List<FormLayout> forms;
    private final List<MatrixLayout> matrices;

    FormCatalogue(List<FormLayout> forms, List<MatrixLayout> matrices) {
        this.forms = List.copyOf(forms);
        this.matrices = List.copyOf(matrices);
    }

    /**
     * Reads the layouts that {@code forms/index.yml} and {@code forms/matrix/index.yml} list.
     *
     * @return the catalogue
     * @throws IllegalStateException if a layout is missing, or has an unknown or missing key
     */
    public static FormCatalogue load() {
        String[] codes = read("/forms/index.yml", String[].class);
        String[] levels = read("/forms/matrix/index.yml", String[].class);
        return new FormCatalogue(
                Arrays.stream(codes)
                        .map(code -> read("/forms/" + code + ".yml", FormLayout.class))
                        .toList(),
                Arrays.stream(levels)
                        .map(level -> read("/forms/matrix/" + level + ".yml", MatrixLayout.class))
                        .toList());
    }

    static <T> T read(String resource, Class<T> type) {
        try (InputStream in = FormCatalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalStateException(resource + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * All forms.
     *
     * @return in the catalogue's order
     */
    public List<FormLayout> forms() {
        return forms;
    }

    /**
     * The levels of the coded matrix.
     *
     * @return in the catalogue's order
     */
    public List<MatrixLayout> matrices() {
        return matrices;
    }

    /**
     * Looks up a form.
     *
     * @param code such as {@code P1}
     * @return its layout, or empty
     */
    public Optional<FormLayout> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
