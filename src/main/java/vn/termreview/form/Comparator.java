package vn.termreview.form;

import java.util.List;

/** How a figure is compared with its target. */
public enum Comparator implements Choice {
    GE("≥", ">=", "=>", "⩾", "Lớn hơn hoặc bằng", "Không thấp hơn", "Không dưới", "Tối thiểu", "Ít nhất", "Từ"),
    LE("≤", "<=", "=<", "⩽", "Nhỏ hơn hoặc bằng", "Không quá", "Không vượt quá", "Tối đa", "Nhiều nhất"),
    EQ("=", "==", "Bằng"),
    GT(">", "Lớn hơn", "Trên", "Hơn");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    Comparator(String label, String... synonyms) {
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
