package vn.termreview.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of an OpenDocument content as they go by. Empty cells and rows are never repeated; filled ones are, within
 * what was counted before.
 */
final class OdsReader {
    private final XMLStreamReader xml;
    private final OdsStyles styles;
    private final List<RawSheet> sheets = new ArrayList<>();
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
    private int row;

    OdsReader(XMLStreamReader xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    List<RawSheet> read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "tracked-changes", "dde-links", "shapes" -> OdsText.skip(xml);
                case "table" -> sheets.add(table());
                default -> styles.take(xml);
            }
        }
        return List.copyOf(sheets);
    }

    private RawSheet table() throws XMLStreamException {
        String name = Xml.attribute(xml, "name");
        boolean visible = !styles.isHidden(xml.getAttributeValue(OdsNames.TABLE, "style-name"));
        List<RawRow> rows = new ArrayList<>();
        columnStyles.clear();
        row = 0;
        int columns = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
                return new RawSheet(name == null ? "" : name, visible, List.copyOf(rows));
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "shapes", "dde-links", "tracked-changes" -> OdsText.skip(xml);
                case "table-column" -> {
                    String style = Xml.attribute(xml, "default-cell-style-name");
                    columnStyles.put(columns, style == null ? "" : style);
                    columns = sum(columns, repeated("number-columns-repeated"));
                }
                case "table-row" -> row(rows);
                default -> {
                    // groups of rows and columns
                }
            }
        }
    }

    private void row(List<RawRow> rows) throws XMLStreamException {
        int repeated = repeated("number-rows-repeated");
        String rowStyle = Xml.attribute(xml, "default-cell-style-name");
        List<RawCell> cells = new ArrayList<>();
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().endsWith("table-cell")) {
                continue;
            }
            int times = repeated("number-columns-repeated");
            String style = xml.getAttributeValue(OdsNames.TABLE, "style-name");
            OdsCell cell = OdsCell.read(xml);
            if (!cell.isEmpty()) {
                for (int i = 0; i < times; i++) {
                    cells.add(cell.at(row + 1, column + 1 + i, font(style, rowStyle, column + i)));
                }
            }
            column = sum(column, times);
        }
        for (int i = 0; i < repeated && !cells.isEmpty(); i++) {
            ReadingGuard.check();
            int number = row + 1 + i;
            rows.add(new RawRow(number, i == 0 ? List.copyOf(cells) : moved(cells, number)));
        }
        row = sum(row, repeated);
    }

    private @Nullable String font(@Nullable String cellStyle, @Nullable String rowStyle, int column) {
        if (cellStyle != null) {
            return styles.font(cellStyle);
        }
        var ofColumn = columnStyles.floorEntry(column);
        return styles.font(rowStyle != null || ofColumn == null ? rowStyle : ofColumn.getValue());
    }

    private static List<RawCell> moved(List<RawCell> cells, int row) {
        return cells.stream()
                .map(cell -> new RawCell(
                        row,
                        cell.column(),
                        cell.type(),
                        cell.text(),
                        cell.number(),
                        cell.date(),
                        cell.percent(),
                        cell.formula(),
                        cell.format(),
                        cell.font(),
                        cell.original()))
                .toList();
    }

    private int repeated(String attribute) {
        String stated = xml.getAttributeValue(OdsNames.TABLE, attribute);
        return stated == null ? 1 : Integer.parseInt(stated);
    }

    /** Stays where nothing can follow any more. */
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE / 2, (long) one + other);
    }
}
