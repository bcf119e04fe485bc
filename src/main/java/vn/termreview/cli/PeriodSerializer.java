package vn.termreview.cli;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A period's code: a year is a number, a term is a text. */
final class PeriodSerializer extends StdSerializer<String> {

    PeriodSerializer() {
        super(String.class);
    }

    @Override
    public void serialize(String period, JsonGenerator json, SerializationContext context) {
        if (period.chars().allMatch(Character::isDigit)) {
            json.writeNumber(Integer.parseInt(period));
        } else {
            json.writeString(period);
        }
    }
}
