package vn.termreview.mark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.termreview.workbook.ArchiveGate;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.WorkbookReader;
import vn.termreview.workbook.WorkbookRefusedException;
import vn.termreview.workbook.WorkbookScan;

/** Reads a marked workbook again before anybody gets it. */
final class Proof {

    private final ArchiveGate gate;
    private final WorkbookReader reader = new WorkbookReader();

    Proof(ArchiveGate gate) {
        this.gate = gate;
    }

    /**
     * Requires that the marked workbook is one, and says in the sender's sheets what the original says.
     *
     * @param changes the parts that were written, by name
     * @throws NotMarkableException if it is not so
     */
    void require(byte[] original, WorkbookScan scan, byte[] marked, Map<String, byte[]> changes) {
        changes.forEach(Proof::requireWellFormed);
        List<RawSheet> before;
        try {
            before = reader.read(original, scan);
        } catch (WorkbookRefusedException e) {
            throw new NotMarkableException(
                    Obstacle.NO_PACKAGE, e.finding().code().name(), e);
        }
        try {
            List<RawSheet> after = reader.read(marked, gate.inspect(marked));
            if (!after.subList(1, after.size()).equals(before)) {
                throw new NotMarkableException(Obstacle.VALUES_WOULD_CHANGE, "cells differ");
            }
        } catch (WorkbookRefusedException e) {
            throw new NotMarkableException(Obstacle.VALUES_WOULD_CHANGE, "refused", e);
        }
    }

    private static void requireWellFormed(String part, byte[] bytes) {
        if (part.endsWith(".vml")) {
            return;
        }
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            throw new NotMarkableException(Obstacle.UNUSUAL_PART, part, e);
        }
    }
}
