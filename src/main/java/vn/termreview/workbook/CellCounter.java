package vn.termreview.workbook;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/** Counts the non-empty cells of one worksheet's XML; knows nothing of tables, and shares no code with the row reader. */
final class CellCounter {
    private final XMLStreamReader xml;
    private final BitSet emptyStrings;
    private final WorkbookLimits limits;
    private final long before;
    private final Set<String> blankResults = new HashSet<>();
    private long count;
    private int row;
    private int column;

    /**
     * @param before non-empty cells of the sheets before this one
     */
    CellCounter(XMLStreamReader xml, BitSet emptyStrings, WorkbookLimits limits, long before) {
        this.xml = xml;
        this.emptyStrings = emptyStrings;
        this.limits = limits;
        this.before = before;
    }

    WorkbookScan.SheetScan count(String name) throws XMLStreamException {
        boolean inData = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("sheetData")) {
                    inData = true;
                } else if (inData && element.equals("row")) {
                    startRow();
                } else if (inData && element.equals("c")) {
                    countCell();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                inData = false;
            }
        }
        return new WorkbookScan.SheetScan(name, count, Set.copyOf(blankResults));
    }

    private void startRow() {
        String stated = Xml.attribute(xml, "r");
        row = stated == null ? row + 1 : Integer.parseInt(stated);
        column = 0;
        if (row < 1 || row > limits.rows()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.SHEET_TOO_LARGE, "rows", limits.rows());
        }
    }

    private void countCell() throws XMLStreamException {
        String address = Xml.attribute(xml, "r");
        String type = Xml.attribute(xml, "t");
        column = address == null ? column + 1 : CellAddresses.column(address);
        if (column < 1 || column > limits.columns()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.SHEET_TOO_LARGE, "columns", limits.columns());
        }
        boolean formula = false;
        boolean value = false;
        boolean blankResult = "str".equals(type);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> {
                    boolean follower = "shared".equals(Xml.attribute(xml, "t"));
                    formula |= plainText("f").length() > 0 || follower;
                }
                case "v" -> value |= isValue(plainText("v"), type);
                case "is" -> value |= SharedStrings.textLength(xml, "is", limits) > 0;
                default -> {
                    // extensions hold no value
                }
            }
        }
        if (formula && !value && blankResult) {
            blankResults.add(CellAddresses.of(row, column));
        }
        if (formula || value) {
            count++;
            if (before + count > limits.cells()) {
                throw WorkbookRefusedException.tooLarge(ProblemCode.SHEET_TOO_LARGE, "cells", limits.cells());
            }
        }
    }

    private boolean isValue(String text, @Nullable String type) {
        if (text.isEmpty()) {
            return false;
        }
        return !"s".equals(type) || !emptyStrings.get(Integer.parseInt(text.trim()));
    }

    private String plainText(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                SharedStrings.add(text.length(), xml.getTextLength(), limits);
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
