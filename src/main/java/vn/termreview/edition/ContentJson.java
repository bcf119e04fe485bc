package vn.termreview.edition;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The canonical JSON of a review's content: equal content gives equal bytes. */
public final class ContentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentJson() {}

    /**
     * Writes content.
     *
     * @return UTF-8, properties and map keys in alphabetical order
     */
    public static byte[] write(ReviewContent content) {
        return MAPPER.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads content back.
     *
     * @throws tools.jackson.core.JacksonException when the bytes are no content of this format
     */
    public static ReviewContent read(byte[] json) {
        return MAPPER.readValue(new String(json, StandardCharsets.UTF_8), ReviewContent.class);
    }
}
