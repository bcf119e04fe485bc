package vn.termreview.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels over a column that no field is read from, as far as they may head percentages.
 *
 * @param column from 1
 * @param upper the labels above its own, joined
 * @param rate whether its own label heads percentages
 * @param named what its own label says besides, such as "nu" in "Tỷ lệ nữ"; empty where it says no more
 */
record RateLabel(int column, String upper, boolean rate, String named) {
    private static final Pattern RATE = Pattern.compile("tyle|tile|phantram|tytrong|cocau");
    private static final Set<String> SHORT = Set.of("tl", "pt");
    private static final Set<String> GENERAL =
            Set.of("dat", "sovoitongso", "trentongso", "tongso", "sovoitong", "trongtongso");

    static RateLabel of(ColumnPath path) {
        String text = Labels.clean(path.lowest().text());
        String key = Labels.bareKey(text);
        boolean isShort = SHORT.contains(key);
        boolean percent = text.contains("%") || key.contains("phantram");
        boolean rate = percent || isShort || RATE.matcher(key).lookingAt();
        String rest = isShort ? "" : RATE.matcher(key).replaceAll("");
        return new RateLabel(path.column(), upper(path), rate, GENERAL.contains(rest) ? "" : rest);
    }

    /** The labels above a column's own one. */
    static String upper(ColumnPath path) {
        List<ColumnPath.Part> parts = path.parts();
        String own = Labels.key(path.lowest().text());
        boolean last = !parts.isEmpty()
                && parts.get(parts.size() - 1).own()
                && parts.get(parts.size() - 1).key().equals(own);
        return joined(last ? parts.subList(0, parts.size() - 1) : parts);
    }

    /** All labels of a column. */
    static String all(ColumnPath path) {
        return joined(path.parts());
    }

    private static String joined(List<ColumnPath.Part> parts) {
        return parts.stream().map(part -> part.keys().bareKey()).collect(Collectors.joining("/"));
    }
}
