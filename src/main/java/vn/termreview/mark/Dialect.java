package vn.termreview.mark;

/**
 * The names by which a workbook calls its elements and relations: those of the usual or of the strict format.
 *
 * @param main the namespace of sheets and styles
 * @param office the namespace of relations between parts, and how their types begin
 */
record Dialect(String main, String office) {

    static final Dialect USUAL = new Dialect(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    static final Dialect STRICT = new Dialect(
            "http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /**
     * What a part is written in.
     *
     * @throws NotMarkableException if it is neither
     */
    static Dialect of(XmlNode root, String part) {
        String prefix = root.prefix();
        String namespace = root.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", ""));
        if (USUAL.main.equals(namespace)) {
            return USUAL;
        }
        if (STRICT.main.equals(namespace)) {
            return STRICT;
        }
        throw NotMarkableException.unusual(part);
    }

    /** The attribute by which an element below this root refers to a part. */
    String reference(XmlNode root, String id) {
        return office.equals(root.attribute("xmlns:r"))
                ? "r:id=\"" + id + "\""
                : "xmlns:tr=\"" + office + "\" tr:id=\"" + id + "\"";
    }

    String type(String word) {
        return office + "/" + word;
    }
}
