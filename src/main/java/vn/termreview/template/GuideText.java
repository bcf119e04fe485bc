package vn.termreview.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is said about filling in: {@code template/guide.yml} for all forms, {@code template/FORM.yml} for one, if there is
 * anything to add.
 *
 * @param notes paragraphs
 * @param fields what a column means, by field or, for all forms, by type
 */
record GuideText(
        @JsonProperty(required = true) List<String> notes,
        @Nullable Map<String, String> fields) {

    GuideText {
        notes = List.copyOf(notes);
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    String of(String field) {
        return fields == null ? "" : fields.getOrDefault(field, "");
    }

    /** The text of that name; empty where there is none. */
    static GuideText named(String name) {
        try (InputStream in = GuideText.class.getResourceAsStream("/template/" + name + ".yml")) {
            return in == null
                    ? new GuideText(List.of(), null)
                    : YAMLMapper.builder()
                            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .build()
                            .readValue(in, GuideText.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
