package vn.termreview.workbook;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the package refers to.
 *
 * @param targets relation → name of the part it leads to
 * @param types last word of a relation's type, such as {@code sharedStrings} → name of the part
 * @param plain whether no name had to be worked out from {@code ./} or {@code ../}
 */
record PackageRelations(Map<String, String> targets, Map<String, String> types, boolean plain) {

    /**
     * @param folder where relative names start, empty or ending with a slash
     */
    static PackageRelations read(XMLStreamReader xml, String folder) throws XMLStreamException, ZipException {
        Map<String, String> targets = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        boolean plain = true;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")
                    || "External".equals(Xml.attribute(xml, "TargetMode"))) {
                continue;
            }
            String id = Xml.attribute(xml, "Id");
            String target = Xml.attribute(xml, "Target");
            String type = Xml.attribute(xml, "Type");
            if (id == null || target == null || type == null) {
                throw new ZipException("incomplete relation");
            }
            boolean dotted = target.contains("./");
            plain &= !dotted;
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            part = dotted ? URI.create("/" + part).normalize().getPath().substring(1) : part;
            targets.put(id, part);
            types.put(type.substring(type.lastIndexOf('/') + 1), part);
        }
        return new PackageRelations(Map.copyOf(targets), Map.copyOf(types), plain);
    }

    @Nullable
    String ofType(String type) {
        return types.get(type);
    }
}
