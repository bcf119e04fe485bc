package vn.termreview.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/** Counts the non-empty cells of an OpenDocument content by multiplying repetitions; shares no code with the reader. */
final class OdsCounter {
    private final XMLStreamReader xml;
    private final WorkbookLimits limits;
    private boolean spreadsheet;
    private long count;
    private long row;

    OdsCounter(XMLStreamReader xml, WorkbookLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    long count() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "spreadsheet" -> spreadsheet = true;
                case "tracked-changes", "dde-links", "shapes" -> skip();
                case "table" -> row = 0;
                case "table-row" -> countRow();
                default -> {
                    // styles, columns, groups
                }
            }
        }
        if (!spreadsheet) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
        }
        return count;
    }

    private void countRow() throws XMLStreamException {
        long repeated = repeated("number-rows-repeated");
        long filled = 0;
        long column = 0;
        long last = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("table-cell")
                            || xml.getLocalName().equals("covered-table-cell"))) {
                long cells = repeated("number-columns-repeated");
                column += cells;
                if (isFilled()) {
                    filled += cells;
                    last = column;
                    CellBounds.place(row + 1, last, limits);
                }
            }
        }
        row += repeated;
        if (filled > 0) {
            CellBounds.place(row, last, limits);
            count += filled * repeated;
            CellBounds.cells(count, limits);
        }
    }

    private long repeated(String attribute) {
        String stated = xml.getAttributeValue(OdsNames.TABLE, attribute);
        int times = stated == null ? 1 : Integer.parseInt(stated);
        if (times < 1) {
            throw new IllegalArgumentException(attribute);
        }
        return times;
    }

    /** A formula, a value, or characters in paragraphs of its own; goes to the end of the cell. */
    private boolean isFilled() throws XMLStreamException {
        boolean filled = isStated(xml.getAttributeValue(OdsNames.TABLE, "formula"));
        for (String value : new String[] {"value", "date-value", "time-value", "boolean-value", "string-value"}) {
            String stated = xml.getAttributeValue(OdsNames.OFFICE, value);
            CellBounds.characters(stated == null ? 0 : stated.length(), limits);
            filled |= isStated(stated);
        }
        int depth = 1;
        int paragraphs = 0;
        long characters = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 1 && !xml.getLocalName().equals("p")) {
                    skip();
                } else if (depth > 1 && isForeign()) {
                    skip();
                } else {
                    paragraphs += depth == 1 ? 1 : 0;
                    characters += ofElement();
                    depth++;
                }
            } else if (depth > 1 && xml.hasText() && event != XMLStreamConstants.COMMENT) {
                for (char letter : xml.getText().toCharArray()) {
                    characters += isSpace(letter) ? 0 : 1;
                }
            }
            CellBounds.characters(characters, limits);
        }
        return filled || paragraphs > 1 || characters > 0;
    }

    private boolean isForeign() {
        return xml.getLocalName().equals("annotation")
                || !OdsNames.TEXT.equals(xml.getNamespaceURI())
                || xml.getLocalName().equals("note");
    }

    /** Characters that stand as an element. */
    private long ofElement() {
        return switch (xml.getLocalName()) {
            case "s" -> {
                String stated = xml.getAttributeValue(OdsNames.TEXT, "c");
                yield stated == null ? 1 : Math.max(0, Integer.parseInt(stated));
            }
            case "tab", "line-break" -> 1;
            default -> 0;
        };
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }

    private static boolean isStated(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
