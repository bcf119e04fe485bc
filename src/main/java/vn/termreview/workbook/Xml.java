package vn.termreview.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** XML streams without document types or entities of any kind; each heeds the deadline of its file. */
final class Xml {
    /** No writer nests as deeply. */
    private static final int DEEPEST = 500;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return new Guarded(FACTORY.createXMLStreamReader(in));
    }

    /** The attribute by its local name, whatever its namespace; null if absent. */
    static @Nullable String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Stops when its time is up, or where elements are nested without end. */
    private static final class Guarded extends StreamReaderDelegate {
        private int depth;

        Guarded(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            ReadingGuard.check();
            int event = super.next();
            if (event == START_ELEMENT && ++depth > DEEPEST) {
                throw new XMLStreamException("nested too deeply");
            }
            if (event == END_ELEMENT) {
                depth--;
            }
            return event;
        }

        @Override
        public String getElementText() throws XMLStreamException {
            String text = super.getElementText();
            depth--;
            return text;
        }
    }
}
