package vn.termreview.workbook;

import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.termreview.problem.ProblemCode;

/**
 * The table of shared strings, of which counting only needs to know the empty ones.
 *
 * @param count how many there are
 * @param empty the indexes of empty ones
 */
record SharedStrings(int count, BitSet empty) {
    static final SharedStrings NONE = new SharedStrings(0, new BitSet());

    boolean isEmpty(int index) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("no shared string " + index);
        }
        return empty.get(index);
    }

    static SharedStrings read(XMLStreamReader xml, WorkbookLimits limits) throws XMLStreamException {
        BitSet empty = new BitSet();
        int index = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                if (textLength(xml, "si", limits) == 0) {
                    empty.set(index);
                }
                index++;
            }
        }
        return new SharedStrings(index, empty);
    }

    /** Length of the text in {@code t} elements until the element ends, without what tells how to pronounce it. */
    static int textLength(XMLStreamReader xml, String element, WorkbookLimits limits) throws XMLStreamException {
        int length = 0;
        boolean inText = false;
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                phonetic |= xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                phonetic &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(element)) {
                    return length;
                }
            } else if (inText && !phonetic && xml.hasText()) {
                length = add(length, xml.getTextLength(), limits);
            }
        }
        return length;
    }

    static int add(int length, int more, WorkbookLimits limits) {
        int sum = length + more;
        if (sum > limits.cellCharacters()) {
            throw WorkbookRefusedException.tooLarge(
                    ProblemCode.SHEET_TOO_LARGE, "cellCharacters", limits.cellCharacters());
        }
        return sum;
    }
}
