package vn.termreview.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.termreview.problem.ProblemCode;

/**
 * Opens whatever was sent: .xlsx and .xlsm (whose macros nothing runs), .xls, .ods and .csv, each known by its content, each
 * counted before and apart from being read. Everything else is refused with a word on what to do. Without state of its own
 * but the passwords, so one serves many threads.
 */
public final class Workbooks {
    private static final Set<String> WORKBOOK_NAMES =
            Set.of("xlsx", "xlsm", "xltx", "xltm", "xlam", "xlsb", "xls", "xlt", "ods", "ots", "fods");

    private final WorkbookLimits limits;
    private final ArchiveGate gate;
    private final Passwords passwords;

    /**
     * Opens files.
     *
     * @param limits beyond which a file is refused
     * @param passwords to try on encrypted ones
     */
    public Workbooks(WorkbookLimits limits, Passwords passwords) {
        this.limits = limits;
        this.gate = new ArchiveGate(limits);
        this.passwords = passwords;
    }

    /**
     * Reads a file whole.
     *
     * @param name its name, only to refuse a text that is called a workbook; empty where nobody knows it
     * @param bytes its content
     * @return its sheets
     * @throws WorkbookRefusedException if it is no workbook, broken, or beyond a limit
     */
    public OpenedWorkbook open(String name, byte[] bytes) {
        gate.requireSize(bytes);
        OpenedWorkbook opened =
                switch (FileKind.of(bytes)) {
                    case ZIP -> zipped(bytes);
                    case COMPOUND -> compound(bytes);
                    case RECORDS -> records(bytes);
                    case TEXT -> text(name, bytes);
                };
        long read = opened.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
        if (read != opened.nonEmptyCells()) {
            // Two readings of one file: nobody can say which is the sender's, so it is this file's fault alone.
            throw WorkbookRefusedException.damaged(
                    new ZipException(opened.nonEmptyCells() + " cells counted, " + read + " read"));
        }
        return opened;
    }

    private OpenedWorkbook compound(byte[] bytes) {
        CompoundFile.Content content = new CompoundFile(limits, passwords.all()).open(bytes);
        if (content.records() != null) {
            return xls(content.records());
        }
        byte[] zipped = content.zipped();
        if (zipped == null || FileKind.of(zipped) != FileKind.ZIP) {
            throw WorkbookRefusedException.damaged(new ZipException("no package under the password"));
        }
        return zipped(zipped);
    }

    private OpenedWorkbook records(byte[] bytes) {
        try {
            return xls(XlsStream.plain(bytes, passwords.all()));
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw WorkbookRefusedException.damaged(e);
        }
    }

    private OpenedWorkbook xls(byte[] plain) {
        try {
            long count = new XlsCounter(plain, limits).count();
            return new OpenedWorkbook(new XlsReader(plain).read(), count);
        } catch (IOException e) {
            throw WorkbookRefusedException.damaged(e);
        }
    }

    private OpenedWorkbook zipped(byte[] bytes) {
        return gate.open(bytes, (zip, kind) -> {
            if (kind == PackageKind.OPEN_DOCUMENT) {
                return openDocument(zip);
            }
            WorkbookScan scan = new WorkbookScanner(zip, limits).scan();
            return new OpenedWorkbook(new WorkbookReader().read(bytes, scan), scan.nonEmptyCells());
        });
    }

    private OpenedWorkbook openDocument(ZipFile zip) throws IOException, XMLStreamException {
        ZipArchiveEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest != null && OdsManifest.isEncrypted(zip.getInputStream(manifest))) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_PASSWORD_UNSUPPORTED);
        }
        ZipArchiveEntry content = zip.getEntry("content.xml");
        if (content == null) {
            throw new ZipException("no content");
        }
        OdsStyles styles = new OdsStyles();
        ZipArchiveEntry common = zip.getEntry("styles.xml");
        if (common != null) {
            try (InputStream in = zip.getInputStream(common)) {
                styles.read(Xml.open(in));
            }
        }
        long count;
        try (InputStream in = zip.getInputStream(content)) {
            count = new OdsCounter(Xml.open(in), limits).count();
        }
        try (InputStream in = zip.getInputStream(content)) {
            return new OpenedWorkbook(new OdsReader(Xml.open(in), styles).read(), count);
        }
    }

    private OpenedWorkbook text(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        CsvDialect dialect = CsvDialect.of(CsvText.decode(bytes));
        if (name.contains(".") && WORKBOOK_NAMES.contains(ending)) {
            throw WorkbookRefusedException.of(
                    dialect.table() ? ProblemCode.FILE_TEXT_MISNAMED : ProblemCode.FILE_NOT_WORKBOOK);
        }
        long count = new CsvCounter(dialect, limits).count();
        return new OpenedWorkbook(List.of(CsvReader.read(dialect)), count);
    }
}
