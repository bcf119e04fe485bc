package vn.termreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Finds the reporting units that title rows name, with their prefixes as stated. */
final class TitleUnits {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern STATED =
            Pattern.compile("(?:đơn vị báo cáo\\s*[:\\-–]?|^\\(?đơn vị\\s*:)\\s*(.*)$", FLAGS);
    private static final Pattern BEHIND =
            Pattern.compile("\\s*[-–,;.(]*\\s*(năm học|năm \\d|nhiệm kỳ|kỳ báo cáo|biểu số).*$", FLAGS);
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\s.…_\\-–]*");
    private static final Set<String> MEASURES = Set.of(
            "người",
            "",
            "đồng",
            "triệuđồng",
            "nghìnđồng",
            "trường",
            "lớp",
            "họcsinh",
            "đảngviên",
            "chibộ",
            "cái",
            "cuộc",
            "bài",
            "tínhngười",
            "trẻ");
    private static final Pattern PREFIX = Pattern.compile(
            "^(phòng (giáo dục và đào tạo|giáo dục & đào tạo|giáo dục đào tạo|gd\\s?(&|và|-)?\\s?đt)\\s*|"
                    + "(ubnd|ủy ban nhân dân|uỷ ban nhân dân|huyện|thành phố|thị xã)\\s+|t\\.?p\\.?\\s*)",
            FLAGS);
    private static final Pattern OFFICE_BEHIND = Pattern.compile(
            "\\s*[-–—,]\\s*phòng (giáo dục|gd\\s?(&|và|-)?\\s?đt).*$|\\s*[-–—,]?\\s+tỉnh lạng sơn$", FLAGS);

    private TitleUnits() {}

    /**
     * A stated unit.
     *
     * @param name with its prefixes
     */
    record UnitStatement(String name, RawCell cell) {}

    static List<UnitStatement> find(List<RawRow> titles) {
        List<UnitStatement> found = new ArrayList<>();
        for (RawRow row : titles) {
            List<RawCell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                Matcher stated = STATED.matcher(Labels.clean(cells.get(i).text()));
                if (!stated.find()) {
                    continue;
                }
                String name = stated.group(1);
                RawCell cell = cells.get(i);
                if (PLACEHOLDER.matcher(name).matches() && i + 1 < cells.size()) {
                    cell = cells.get(i + 1);
                    name = Labels.clean(cell.text());
                }
                String unit = withoutEnd(BEHIND.matcher(name).replaceFirst(""));
                if (!PLACEHOLDER.matcher(unit).matches() && !MEASURES.contains(Labels.key(unit))) {
                    found.add(new UnitStatement(unit, cell));
                }
            }
        }
        return found;
    }

    /** Without what closes the statement; a bracket that the name itself opened is the name's. */
    private static String withoutEnd(String name) {
        String unit = name.strip().replaceFirst("[\\s.,;]+$", "");
        while (unit.endsWith(")")
                && unit.chars().filter(c -> c == '(').count()
                        < unit.chars().filter(c -> c == ')').count()) {
            unit = unit.substring(0, unit.length() - 1).replaceFirst("[\\s.,;]+$", "");
        }
        return unit;
    }

    /** What is left of a unit's name for comparing: no prefixes, case, spaces or punctuation. */
    static String comparable(String name) {
        String rest = OFFICE_BEHIND.matcher(Labels.clean(name)).replaceFirst("");
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = PREFIX.matcher(rest).replaceFirst("").strip();
        }
        return Labels.key(rest.isEmpty() ? name : rest);
    }
}
