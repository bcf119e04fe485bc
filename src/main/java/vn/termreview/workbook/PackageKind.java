package vn.termreview.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.termreview.problem.ProblemCode;

/** Tells the kind of a package from the names of its parts. */
enum PackageKind {
    /** .xlsx, .xlsm and their templates; macros are parts like any others, and are never run. */
    OFFICE,
    /** .ods and its template. */
    OPEN_DOCUMENT;

    private static final int LONGEST_TYPE = 100;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    static PackageKind of(ZipFile zip, Set<String> lowerCaseParts) throws IOException {
        if (lowerCaseParts.stream().anyMatch(name -> name.endsWith("workbook.bin"))) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_BINARY_FORMAT);
        }
        boolean workbook = lowerCaseParts.stream().anyMatch(name -> name.endsWith("workbook.xml"));
        if (workbook && lowerCaseParts.contains("[content_types].xml")) {
            return OFFICE;
        }
        if (lowerCaseParts.contains("content.xml")
                && (lowerCaseParts.contains("mimetype") || lowerCaseParts.contains("meta-inf/manifest.xml"))) {
            refuseOtherDocument(zip);
            return OPEN_DOCUMENT;
        }
        throw WorkbookRefusedException.of(other(lowerCaseParts));
    }

    private static ProblemCode other(Set<String> lowerCaseParts) {
        if (lowerCaseParts.stream().anyMatch(name -> name.startsWith("word/"))) {
            return ProblemCode.FILE_WORD;
        }
        if (lowerCaseParts.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return ProblemCode.FILE_PRESENTATION;
        }
        if (lowerCaseParts.stream()
                .anyMatch(name -> name.endsWith(".iwa") || name.equals("index.apxl") || name.equals("index.zip"))) {
            return ProblemCode.FILE_NUMBERS;
        }
        return lowerCaseParts.contains("[content_types].xml")
                ? ProblemCode.FILE_NOT_WORKBOOK
                : ProblemCode.FILE_ARCHIVE;
    }

    /** The type stands in a part of its own; where it is missing or strange, the content decides. */
    private static void refuseOtherDocument(ZipFile zip) throws IOException {
        ZipArchiveEntry stated = zip.getEntry("mimetype");
        if (stated == null || !zip.canReadEntryData(stated)) {
            return;
        }
        String type = new String(zip.getInputStream(stated).readNBytes(LONGEST_TYPE), StandardCharsets.ISO_8859_1);
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_WORD);
        }
        if (type.startsWith("application/vnd.oasis.opendocument.presentation")) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_PRESENTATION);
        }
        if (type.startsWith("application/") && !type.startsWith(SPREADSHEET)) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
        }
    }
}
