package vn.termreview.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/** Counts the non-empty cells of one worksheet's XML; knows nothing of tables, and shares no code with the row reader. */
final class CellCounter {
    /** Characters; the row reader spells a shared formula out for each of its cells. */
    private static final int MOST_SPELLED_OUT = 5_000_000;

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final WorkbookLimits limits;
    private final long before;
    private final Set<String> blankResults = new HashSet<>();
    private final Map<String, Integer> sharedFormulas = new HashMap<>();
    private final List<Integer> rowNumbers = new ArrayList<>();
    private long spelledOut;
    private boolean numbered = true;
    private boolean plain = true;
    private long count;
    private int row;
    private int column;

    /**
     * @param before non-empty cells of the sheets before this one
     */
    CellCounter(XMLStreamReader xml, SharedStrings strings, WorkbookLimits limits, long before) {
        this.xml = xml;
        this.strings = strings;
        this.limits = limits;
        this.before = before;
    }

    WorkbookScan.SheetScan count(String name, String part, String state) throws XMLStreamException {
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
        return new WorkbookScan.SheetScan(
                name,
                part,
                state,
                count,
                Set.copyOf(blankResults),
                numbered ? List.of() : List.copyOf(rowNumbers),
                plain);
    }

    private void startRow() {
        String stated = Xml.attribute(xml, "r");
        row = stated == null ? row + 1 : Integer.parseInt(stated);
        numbered &= stated != null;
        rowNumbers.add(row);
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
        plain &= !"d".equals(type);
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
                    formula |= countFormula();
                    plain &= !"s".equals(type) && !"inlineStr".equals(type);
                }
                case "v" -> {
                    String text = plainText("v");
                    value |= isValue(text, type);
                    blankResult |= "s".equals(type) && !text.isEmpty();
                    plain &= isPlain(text, type);
                }
                case "is" -> {
                    value |= SharedStrings.textLength(xml, "is", limits) > 0;
                    blankResult = true;
                    plain &= "inlineStr".equals(type);
                }
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
            if (before + count > limits.cellsThatFit()) {
                throw WorkbookRefusedException.tooLarge(ProblemCode.SHEET_TOO_LARGE, "cells", limits.cellsThatFit());
            }
        }
    }

    /** Whether there is a formula: a text, or the place of another cell's. */
    private boolean countFormula() throws XMLStreamException {
        boolean shared = "shared".equals(Xml.attribute(xml, "t"));
        String group = Xml.attribute(xml, "si");
        String range = Xml.attribute(xml, "ref");
        int formula = plainText("f").length();
        if (!shared) {
            // The row reader would give the formula to the empty cells of its range as well.
            plain &= range == null || range.indexOf(':') < 0;
            return formula > 0;
        }
        if (formula > 0 && range != null && group != null) {
            sharedFormulas.put(group, formula);
        }
        Integer followed = group == null ? null : sharedFormulas.get(group);
        spelledOut += followed == null ? 0 : followed;
        plain &= (formula > 0 || followed != null) && spelledOut <= MOST_SPELLED_OUT;
        return true;
    }

    private static boolean isPlain(String text, @Nullable String type) {
        String stripped = text.strip();
        boolean padded = !"str".equals(type) && !stripped.isEmpty() && stripped.length() < text.length();
        boolean spelled = "b".equals(type) && (stripped.equals("true") || stripped.equals("false"));
        return !padded && !spelled && !"inlineStr".equals(type);
    }

    private boolean isValue(String text, @Nullable String type) {
        if (text.isEmpty()) {
            return false;
        }
        return !"s".equals(type) || !strings.isEmpty(Integer.parseInt(text.trim()));
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
