package vn.termreview.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.termreview.problem.ProblemCode;

/** What stands before every reader: only an honest package within the limits gets through, whatever the file is called. */
public final class ArchiveGate {
    private static final int SNIFFED_BYTES = 256;
    private static final int LONGEST_SHOWN = 100;

    private final WorkbookLimits limits;

    public ArchiveGate(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * Whether this is only the lock that an open workbook leaves beside itself.
     *
     * @param path the file's name, with or without folders
     * @return true for names such as {@code ~$P1.xlsx}
     */
    public static boolean isLockFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith("~$");
    }

    /**
     * Inflates and checks every part of an Office package, then counts the non-empty cells from the raw XML.
     *
     * @param bytes the file as received
     * @return the count, and what the row reader cannot tell by itself
     * @throws WorkbookRefusedException if the file is anything but an honest .xlsx within the limits
     */
    public WorkbookScan inspect(byte[] bytes) {
        requireSize(bytes);
        if (FileKind.of(bytes) != FileKind.ZIP) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
        }
        return open(bytes, (zip, kind) -> {
            if (kind != PackageKind.OFFICE) {
                throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
            }
            return new WorkbookScanner(zip, limits).scan();
        });
    }

    /** What is done with a package that was let in. */
    interface Use<T> {

        T with(ZipFile zip, PackageKind kind) throws IOException, XMLStreamException;
    }

    void requireSize(byte[] bytes) {
        if (bytes.length > limits.fileBytes()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.FILE_TOO_LARGE, "fileBytes", limits.fileBytes());
        }
    }

    /** Inflates and checks every part of a package of any kind, and hands it on. */
    <T> T open(byte[] bytes, Use<T> use) {
        if (ZipLayout.countHeaders(bytes, limits.parts()) > limits.parts()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.ARCHIVE_TOO_LARGE, "parts", limits.parts());
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            PackageKind kind = PackageKind.of(zip, lowerCaseNames(entries));
            checkNames(entries);
            ZipLayout.check(zip, bytes, entries);
            long inflated = 0;
            for (ZipArchiveEntry entry : entries) {
                inflated += checkPart(zip, entry, inflated);
            }
            return use.with(zip, kind);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw WorkbookRefusedException.damaged(e);
        }
    }

    private static Set<String> lowerCaseNames(List<ZipArchiveEntry> entries) {
        return entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void checkNames(List<ZipArchiveEntry> entries) {
        if (entries.size() > limits.parts()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.ARCHIVE_TOO_LARGE, "parts", limits.parts());
        }
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            boolean unsafe = name.startsWith("/")
                    || hasBackslash(entry)
                    || name.contains(":")
                    || name.indexOf('\0') >= 0
                    || List.of(name.split("/", -1)).contains("..");
            // Names of parts differ in more than case, so one that does not is a second part under the first one's
            // name.
            if (unsafe || !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw WorkbookRefusedException.of(ProblemCode.ARCHIVE_UNSAFE, shortened(name));
            }
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Asks the bytes of the name, since the library turns some backslashes round. */
    private static boolean hasBackslash(ZipArchiveEntry entry) {
        for (byte letter : entry.getRawName()) {
            if (letter == '\\') {
                return true;
            }
        }
        return false;
    }

    private long checkPart(ZipFile zip, ZipArchiveEntry entry, long before) throws IOException, XMLStreamException {
        if (entry.isDirectory()) {
            return 0;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_PASSWORD_UNSUPPORTED);
        }
        if (!zip.canReadEntryData(entry)) {
            throw new ZipException("unreadable part " + entry.getName());
        }
        try (PartStream part = new PartStream(zip.getInputStream(entry), limits, before);
                InputStream in = new BufferedInputStream(part)) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean named = name.endsWith(".xml") || name.endsWith(".rels");
            if (named || looksLikeXml(in)) {
                refuseDocumentType(in, entry.getName(), named);
            }
            in.transferTo(java.io.OutputStream.nullOutputStream());
            if (part.checksum() != entry.getCrc() || part.inflated() != entry.getSize()) {
                throw new ZipException("another part than stated " + entry.getName());
            }
            return part.inflated();
        }
    }

    private static boolean looksLikeXml(InputStream in) throws IOException {
        in.mark(SNIFFED_BYTES);
        byte[] start = in.readNBytes(SNIFFED_BYTES);
        in.reset();
        for (byte b : start) {
            if (b == '<') {
                return true;
            }
            // Spaces, a byte order mark, and the other half of a wide letter may stand before it.
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }

    private static void refuseDocumentType(InputStream in, String name, boolean mustParse) throws XMLStreamException {
        try {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw WorkbookRefusedException.of(ProblemCode.ARCHIVE_DOCTYPE, name);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return;
                }
            }
        } catch (XMLStreamException e) {
            if (mustParse) {
                throw e;
            }
        }
    }
}
