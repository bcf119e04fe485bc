package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.termreview.problem.Finding;
import vn.termreview.workbook.ArchiveGate;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.GridWorkbook;
import vn.termreview.workbook.LegacyText;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.WorkbookLimits;
import vn.termreview.workbook.WorkbookReader;

/** Reads workbooks in tests; every reading must have its books balanced. */
final class Readings {
    private static final FormReader READER = new FormReader(FormCatalogue.load(), WorkbookLimits.defaults());

    private Readings() {}

    static FileReading read(GridWorkbook workbook) {
        return read(workbook, ReadingRequest.none());
    }

    static FileReading read(GridWorkbook workbook, ReadingRequest request) {
        return read(READER, workbook.bytes(), request);
    }

    static FileReading read(FormReader reader, byte[] bytes, ReadingRequest request) {
        FileReading reading = reader.read(new SourceFile("P1.xlsx", bytes, null), request);
        assertThat(reading.isBalanced()).as("the books balance").isTrue();
        return reading;
    }

    static FormEntry only(GridWorkbook workbook) {
        return only(read(workbook));
    }

    static FormEntry only(FileReading reading) {
        assertThat(reading.entries())
                .as("entries; findings %s", reading.findings())
                .hasSize(1);
        return reading.entries().get(0);
    }

    /** Findings as "severity cell found", such as {@code error D8 hai mươi}. */
    static List<String> brief(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().severity().word() + " " + finding.cell() + " " + finding.found())
                .toList();
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + (finding.cell() == null ? "" : " " + finding.cell()))
                .toList();
    }

    /** The class of every cell of the first sheet, drawn as the fixtures draw it. */
    static List<String> classes(FormReader reader, byte[] bytes, int rows, int columns) {
        List<RawSheet> sheets =
                new WorkbookReader().read(bytes, new ArchiveGate(WorkbookLimits.defaults()).inspect(bytes));
        List<Segment> segments =
                reader.segments(LegacyText.convert(sheets.subList(0, 1)), new ArrayList<>(), new ArrayList<>());
        new EntryAssembler(new ScopeResolver(ReadingRequest.none(), null, null))
                .assemble(segments, List.of(), List.of());
        List<String> drawn = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= columns; column++) {
                String address = CellAddresses.of(row, column);
                line.append(segments.stream()
                        .map(segment -> segment.classes.get(address))
                        .filter(java.util.Objects::nonNull)
                        .map(Readings::letter)
                        .reduce("", String::concat));
                if (line.length() < column) {
                    line.append('.');
                }
            }
            drawn.add(line.toString());
        }
        return drawn;
    }

    static List<String> classes(byte[] bytes, int rows, int columns) {
        return classes(READER, bytes, rows, columns);
    }

    private static String letter(CellClass of) {
        return of.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    }

    static Map<String, String> values(FormEntry entry, int row) {
        return entry.rows().stream()
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow()
                .values();
    }
}
