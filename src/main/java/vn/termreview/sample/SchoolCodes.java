package vn.termreview.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives out school codes: province, district, level, serial number. */
final class SchoolCodes {

    private static final String PROVINCE = "20";

    private final Map<String, Integer> last = new HashMap<>();

    String next(String district, SchoolLevel level) {
        String prefix = PROVINCE + district + level.digit();
        return prefix + String.format(Locale.ROOT, "%02d", last.merge(prefix, 1, Integer::sum));
    }
}
