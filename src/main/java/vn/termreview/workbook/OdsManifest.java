package vn.termreview.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an OpenDocument package says of its parts. */
final class OdsManifest {

    private OdsManifest() {}

    /** Whether any part was encrypted; closes the stream. */
    static boolean isEncrypted(InputStream manifest) throws IOException, XMLStreamException {
        try (manifest) {
            XMLStreamReader xml = Xml.open(manifest);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }
}
