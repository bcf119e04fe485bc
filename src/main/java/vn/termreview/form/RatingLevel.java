package vn.termreview.form;

import java.util.List;

/** Ratings of a year, by the names of all schemes; the scheme in force says which of them count, and their rank. */
public enum RatingLevel implements Choice {
    EXCELLENT("Hoàn thành xuất sắc nhiệm vụ", "HTXSNV", "HTXS", "Xuất sắc", "Hoàn thành xuất sắc", "XS"),
    GOOD("Hoàn thành tốt nhiệm vụ", "HTTNV", "HTT", "Tốt", "Hoàn thành tốt"),
    COMPLETED("Hoàn thành nhiệm vụ", "HTNV", "HT", "Hoàn thành"),
    FAILED("Không hoàn thành nhiệm vụ", "KHTNV", "KHT", "Không hoàn thành"),
    CLEAN_STRONG("Trong sạch vững mạnh", "TSVM", "Trong sạch, vững mạnh tiêu biểu"),
    WEAK("Yếu kém", "YK", "Yếu");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    RatingLevel(String label, String... synonyms) {
        this.label = label;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }
}
