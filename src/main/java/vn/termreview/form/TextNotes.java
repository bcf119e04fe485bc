package vn.termreview.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.LegacyText;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.RawType;

/** Says of a sheet with tables what was done to its text, without a word that may be a person's name. */
final class TextNotes {
    private static final int MOST_CELLS = 3;
    private static final int LONGEST_EXAMPLE = 100;

    private final RawSheet sheet;
    private final List<Segment> segments;

    TextNotes(RawSheet sheet, List<Segment> segments) {
        this.sheet = sheet;
        this.segments = segments;
    }

    void add(List<LegacyText.Conversion> conversions) {
        for (LegacyText.Conversion conversion : conversions) {
            if (conversion.sheet().equals(sheet.name())) {
                addConverted(conversion);
            }
        }
        addOdd(ProblemCode.INVISIBLE_CHARACTERS, OddLetters::invisible);
        addOdd(ProblemCode.LOOKALIKE_CHARACTERS, OddLetters::lookalikes);
    }

    private void addConverted(LegacyText.Conversion conversion) {
        RawCell example = null;
        for (CellClass of : List.of(CellClass.HEADING, CellClass.TITLE, CellClass.LOADED)) {
            example = example == null ? example(of) : example;
        }
        segments.get(0)
                .add(
                        ProblemCode.TEXT_CONVERTED,
                        example == null ? null : example.address(),
                        example == null ? "…" : example.original(),
                        example == null ? "…" : example.text(),
                        Map.of(
                                "encoding",
                                conversion.encoding().name(),
                                "count",
                                Integer.toString(conversion.cells())));
    }

    private @Nullable RawCell example(CellClass of) {
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                boolean named = of == CellClass.LOADED
                        && segments.stream()
                                .anyMatch(segment -> segment.map.table().initials() != null);
                if (cell.original() != null
                        && !named
                        && cell.text().length() <= LONGEST_EXAMPLE
                        && !cell.text().startsWith("@")
                        && segment(cell, of) != null) {
                    return cell;
                }
            }
        }
        return null;
    }

    private @Nullable Segment segment(RawCell cell, CellClass of) {
        return segments.stream()
                .filter(segment -> segment.classes.get(cell.address()) == of)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Segment readIn(RawCell cell) {
        return segments.stream()
                .filter(segment -> segment.classes.getOrDefault(cell.address(), CellClass.IGNORED) != CellClass.IGNORED)
                .findFirst()
                .orElse(null);
    }

    /** At each cell; where there are many, at the first ones only. */
    private void addOdd(ProblemCode code, UnaryOperator<String> odd) {
        Map<RawCell, Segment> found = new LinkedHashMap<>();
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                boolean plain =
                        cell.type() != RawType.TEXT || odd.apply(cell.text()).isEmpty();
                Segment segment = plain || cell.isBlank() ? null : readIn(cell);
                if (segment != null) {
                    found.put(cell, segment);
                }
            }
        }
        int told = found.size() > MOST_CELLS ? 1 : MOST_CELLS;
        Map<String, String> details = Map.of("count", Integer.toString(found.size()));
        found.entrySet().stream().limit(told).forEach(entry -> entry.getValue()
                .add(code, entry.getKey().address(), odd.apply(entry.getKey().text()), null, details));
    }
}
