package vn.termreview.edition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The names of levels, and the initials that offices shorten them to. */
final class Levels {
    /** The longest name that still fits the narrow columns of the target table. */
    private static final int LONGEST = 8;

    private final Messages messages;

    Levels(Messages messages) {
        this.messages = messages;
    }

    /** The name that the scheme gives, else the common name of the rank. */
    String name(BigDecimal rank, @Nullable String text) {
        if (text != null) {
            return text;
        }
        return switch (rank.intValue()) {
            case 0 -> messages.text("rank.failed");
            case 1 -> messages.text("rank.completed");
            case 2 -> messages.text("rank.good");
            case 3 -> messages.text("rank.excellent");
            default -> rank.toPlainString();
        };
    }

    /** "Hoàn thành tốt nhiệm vụ" as "HTT"; a short name as it is. */
    String shortName(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : withoutSuffix(name).split("\\s+", -1)) {
            if (!word.isEmpty()) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    private String withoutSuffix(String name) {
        String suffix = messages.text("level.suffix");
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
