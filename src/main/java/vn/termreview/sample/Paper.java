package vn.termreview.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one office says in one form for one period.
 *
 * @param period as its title means it, such as {@code 2019} or {@code 2015-2020}
 * @param district the code of the district that sends it, or null for the Department
 * @param folder the folder of the inbox that it lies in
 * @param hand whose hand lays it out: {@code sample/FORM/HAND.yml}
 * @param words what stands for the blanks of the hand, such as {@code {district}}
 */
record Paper(
        String period,
        @Nullable String district,
        String folder,
        String hand,
        Map<String, String> words,
        List<SampleRow> rows) {

    static Paper ofDepartment(String period, String hand, List<SampleRow> rows) {
        return new Paper(period, null, period, hand, words(period), rows);
    }

    static Paper ofDistrict(String period, District district, String hand, List<SampleRow> rows) {
        Map<String, String> words = new HashMap<>(words(period));
        words.put("{district}", district.name());
        words.put("{place}", Names.bare(district.name()));
        words.put("{plain}", Names.plain(Names.bare(district.name())));
        return new Paper(period, district.code(), period, hand, Map.copyOf(words), rows);
    }

    private static Map<String, String> words(String period) {
        return Map.of("{year}", period, "{next}", Integer.toString(Integer.parseInt(period) + 1));
    }
}
