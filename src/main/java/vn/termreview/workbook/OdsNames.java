package vn.termreview.workbook;

/** Namespaces of OpenDocument in which one word has several meanings. */
final class OdsNames {
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String EXTENDED = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private OdsNames() {}
}
