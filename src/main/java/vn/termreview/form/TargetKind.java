package vn.termreview.form;

import java.util.List;

/** How a target of a term is judged. */
public enum TargetKind implements Choice {
    FLOOR_EACH_YEAR("Tối thiểu mỗi năm"),
    FLOW_PER_YEAR("Số mới mỗi năm"),
    STOCK_AT_END("Tổng số cuối nhiệm kỳ"),
    CUMULATIVE("Cộng dồn cả nhiệm kỳ", "Cộng dồn"),
    KEEP_STATE("Duy trì"),
    ZERO("Không để xảy ra"),
    COVERAGE("Toàn bộ"),
    QUALITATIVE("Định tính");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    TargetKind(String label, String... synonyms) {
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
