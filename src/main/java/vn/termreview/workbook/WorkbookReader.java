package vn.termreview.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads a workbook that has passed the gate into sheets, rows and raw cells. */
public final class WorkbookReader {

    /**
     * Reads all sheets.
     *
     * @param bytes the file
     * @param scan what the gate said of the same bytes
     * @return the sheets in the workbook's order
     * @throws WorkbookRefusedException if the reader stumbles
     */
    public List<RawSheet> read(byte[] bytes, WorkbookScan scan) {
        try {
            return scan.parts().plain()
                    ? read(new PlainPackage(bytes, List.of()), scan, CellFonts.read(bytes, scan))
                    : read(PlainPackage.of(bytes, scan), scan, CellFonts.read(bytes, scan));
        } catch (WorkbookRefusedException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw WorkbookRefusedException.damaged(e);
        }
    }

    private static List<RawSheet> read(PlainPackage file, WorkbookScan scan, List<Map<String, String>> fonts)
            throws IOException {
        boolean styled = scan.parts().plain() ? scan.styled() : scan.parts().styles() != null;
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.bytes()), new ReadingOptions(styled, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.size() != scan.sheets().size()) {
                throw new ZipException("sheets counted differently");
            }
            List<RawSheet> read = new ArrayList<>();
            for (int i = 0; i < sheets.size(); i++) {
                WorkbookScan.SheetScan sheetScan = scan.sheets().get(i);
                RawCells cells =
                        new RawCells(scan.dates1904(), sheetScan.blankResults(), file.datesOf(i), fonts.get(i));
                read.add(readSheet(sheets.get(i), cells, sheetScan));
            }
            return read;
        }
    }

    private static RawSheet readSheet(Sheet sheet, RawCells cells, WorkbookScan.SheetScan sheetScan)
            throws IOException {
        List<RawRow> rows = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                ReadingGuard.check();
                // The library counts from 0 where a row does not state its number.
                int number = sheetScan.rowNumbers().isEmpty()
                        ? row.getRowNum()
                        : sheetScan.rowNumbers().get(numbers.size());
                if (!numbers.add(number)) {
                    throw new ZipException("row " + number + " twice");
                }
                List<RawCell> nonEmpty = readRow(number, row, cells);
                if (!nonEmpty.isEmpty()) {
                    rows.add(new RawRow(number, nonEmpty));
                }
            }
        }
        rows.sort(java.util.Comparator.comparingInt(RawRow::number));
        boolean visible = sheet.getVisibility() == SheetVisibility.VISIBLE;
        return new RawSheet(sheet.getName(), visible, List.copyOf(rows));
    }

    private static List<RawCell> readRow(int number, Row row, RawCells cells) throws ZipException {
        List<RawCell> nonEmpty = new ArrayList<>();
        int physical = 0;
        for (@Nullable Cell cell : row) {
            if (cell == null) {
                continue;
            }
            physical++;
            RawCell raw = cells.read(number, cell);
            if (raw != null) {
                nonEmpty.add(raw);
            }
        }
        if (physical != row.getPhysicalCellCount()) {
            throw new ZipException("a cell of row " + number + " twice");
        }
        return List.copyOf(nonEmpty);
    }
}
