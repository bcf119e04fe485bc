package vn.termreview.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a sheet's rows and cells anew, each with its address, in the few types of cell that the row reader knows. */
final class SheetRewriter {
    private static final int ISO_DAY_LENGTH = 10;
    private static final int LONGEST_FORMULA = 1_000;

    private final XMLStreamReader from;
    private final XMLStreamWriter to;
    private final Map<String, LocalDate> dates = new HashMap<>();
    private int row;
    private int column;

    SheetRewriter(XMLStreamReader from, XMLStreamWriter to) {
        this.from = from;
        this.to = to;
    }

    /** The days that cells state by name, by address. */
    Map<String, LocalDate> rewrite() throws XMLStreamException {
        to.writeStartElement("sheetData");
        boolean inData = false;
        while (from.hasNext()) {
            int event = from.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (!start && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            String element = from.getLocalName();
            if (element.equals("sheetData")) {
                inData = start;
            } else if (inData && element.equals("row") && start) {
                String stated = Xml.attribute(from, "r");
                row = stated == null ? row + 1 : Integer.parseInt(stated);
                column = 0;
                to.writeStartElement("row");
                to.writeAttribute("r", Integer.toString(row));
            } else if (inData && element.equals("row")) {
                to.writeEndElement();
            } else if (inData && element.equals("c") && start) {
                rewriteCell();
            }
        }
        to.writeEndElement();
        return dates;
    }

    private void rewriteCell() throws XMLStreamException {
        String stated = Xml.attribute(from, "r");
        column = stated == null ? column + 1 : CellAddresses.column(stated);
        String type = Xml.attribute(from, "t");
        String style = Xml.attribute(from, "s");
        CellParts parts = CellParts.read(from);
        to.writeStartElement("c");
        to.writeAttribute("r", CellAddresses.of(row, column));
        if (style != null) {
            to.writeAttribute("s", style);
        }
        String inline = parts.inline();
        String value = parts.value();
        if (inline != null && !inline.isEmpty()) {
            to.writeAttribute("t", "str");
            formula(parts);
            value(inline);
        } else if (value.isEmpty()) {
            boolean blank = "str".equals(type) || inline != null;
            if (blank) {
                to.writeAttribute("t", "str");
            }
            formula(parts);
        } else {
            rewriteValue(type == null ? "n" : type, value, parts);
        }
        to.writeEndElement();
    }

    private void rewriteValue(String type, String value, CellParts parts) throws XMLStreamException {
        String stripped = value.strip();
        switch (type) {
            case "d" -> {
                LocalDate day = day(stripped);
                if (day != null) {
                    dates.put(CellAddresses.of(row, column), day);
                }
                to.writeAttribute("t", day == null ? "e" : "str");
            }
            case "inlineStr" -> to.writeAttribute("t", "str");
            default -> to.writeAttribute("t", type);
        }
        formula(parts);
        boolean exact = type.equals("str") || type.equals("inlineStr") || stripped.isEmpty();
        if (type.equals("b") && (stripped.equals("true") || stripped.equals("false"))) {
            value(stripped.equals("true") ? "1" : "0");
        } else {
            value(exact ? value : stripped);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(ISO_DAY_LENGTH, text.length())));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void value(String text) throws XMLStreamException {
        to.writeStartElement("v");
        to.writeCharacters(text);
        to.writeEndElement();
    }

    /** Only in the cell that states it, and not in full: what a formula says matters to nobody but a reader of findings. */
    private void formula(CellParts parts) throws XMLStreamException {
        String formula = parts.formula();
        if (formula.isEmpty() && !parts.shared()) {
            return;
        }
        to.writeStartElement("f");
        to.writeCharacters(formula.isEmpty() ? "?" : formula.substring(0, Math.min(LONGEST_FORMULA, formula.length())));
        to.writeEndElement();
    }
}
