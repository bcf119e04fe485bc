package vn.termreview.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.termreview.problem.Language;

/** Times as people write them. */
record Moments(Language language, ZoneId zone) {

    String at(Instant moment) {
        String pattern = language == Language.VI ? "dd/MM/uuuu HH:mm:ss" : "uuuu-MM-dd HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone).format(moment);
    }

    /** Hours only where there are any: {@code 1:02:03} or {@code 2:03}. */
    String lasting(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        String minutes = time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d", time.toHours(), time.toMinutesPart())
                : Long.toString(time.toMinutes());
        return minutes + String.format(Locale.ROOT, ":%02d", time.toSecondsPart());
    }
}
