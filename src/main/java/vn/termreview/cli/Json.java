package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;
import vn.termreview.problem.Severity;

/** Results as the JSON that programs read: keys in the order of the records, numbers plain, nulls written. */
final class Json {

    /** What JSON may hold as it is, but a terminal would obey; it can only stand within a string. */
    private static final Pattern OBEYED =
            Pattern.compile("[\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

    private static final HexFormat HEX = HexFormat.of();

    private Json() {}

    static String write(Object result) {
        String json = mapper().writeValueAsString(result);
        return OBEYED.matcher(json)
                .replaceAll(found -> "\\\\u" + HEX.toHexDigits(found.group().charAt(0)));
    }

    private static JsonMapper mapper() {
        SimpleModule words = new SimpleModule("termreview")
                .addSerializer(Path.class, new ToStringSerializer(Path.class))
                .addSerializer(BigDecimal.class, new PlainNumber())
                .addSerializer(Severity.class, new SeverityWord());
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                // What a record can tell beside its components is no part of the contract.
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE))
                .addModule(words)
                .build();
    }

    private static final class PlainNumber extends StdSerializer<BigDecimal> {
        PlainNumber() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
            json.writeNumber(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        }
    }

    private static final class SeverityWord extends StdSerializer<Severity> {
        SeverityWord() {
            super(Severity.class);
        }

        @Override
        public void serialize(Severity value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.word());
        }
    }
}
