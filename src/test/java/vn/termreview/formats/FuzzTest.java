package vn.termreview.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormCatalogue;
import vn.termreview.form.FormReader;
import vn.termreview.form.ReadingRequest;
import vn.termreview.form.SourceFile;
import vn.termreview.workbook.RawXlsx;
import vn.termreview.workbook.WorkbookLimits;

/** Files with bytes flipped, cut, doubled or overwritten: always a reading, always balanced, never an exception. */
class FuzzTest {
    private static final FormReader READER =
            new FormReader(FormCatalogue.load(), WorkbookLimits.defaults().withSeconds(60));
    private static final int ROUNDS =
            Integer.getInteger("termreview.fuzz", Boolean.getBoolean("termreview.whole") ? 20_000 : 120);
    private static final long SEED = Long.getLong("termreview.seed", 20200205);

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "sheet", "xls", "records", "ods", "content", "csv", "locked", "locked-xls"})
    void a_spoiled_file_is_a_reading_like_any_other(String kind) {
        byte[] honest = honest(kind);
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        Random random = new Random(SEED + kind.hashCode());
        int rounds = kind.startsWith("locked") ? Math.max(1, ROUNDS / 10) : ROUNDS;
        for (int i = 0; i < rounds; i++) {
            byte[] spoiled = packed(kind, spoiled(honest, random));

            FileReading reading;
            try {
                reading = READER.read(new SourceFile("P1", spoiled, null), ReadingRequest.none());
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + SEED + ", " + kind + ", round " + i, e);
            }
            assertThat(reading.isBalanced())
                    .as("seed %s, %s, round %s", SEED, kind, i)
                    .isTrue();
            assertThat(reading.entries().isEmpty() && reading.findings().isEmpty())
                    .as("no verdict: seed %s, %s, round %s", SEED, kind, i)
                    .isFalse();
            outcomes.merge(
                    reading.entries().isEmpty()
                            ? reading.findings().get(0).code().name()
                            : "read",
                    1,
                    Integer::sum);
        }
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rounds);
    }

    /** What is spoiled: the file itself, or what a file holds. */
    private static byte[] honest(String kind) {
        try {
            return switch (kind) {
                case "xlsx" -> Honest.xlsx();
                case "sheet" ->
                    ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                    + Honest.sheetRows("") + "</sheetData></worksheet>")
                            .getBytes(StandardCharsets.UTF_8);
                case "xls" -> Honest.xls();
                case "records" -> HostileXls.stream(Honest.xls());
                case "ods" -> Honest.ods();
                case "content" ->
                    new OdsFile().table("T", Honest.ROWS).content().getBytes(StandardCharsets.UTF_8);
                case "csv" -> Honest.csv();
                case "locked" -> Locks.office(Honest.xlsx(), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);
                default -> Locks.xls(Decryptor.DEFAULT_PASSWORD);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(String kind, byte[] spoiled) {
        return switch (kind) {
            case "sheet" ->
                RawXlsx.ofSheet("")
                        .without("xl/worksheets/sheet1.xml")
                        .part("xl/worksheets/sheet1.xml", spoiled)
                        .bytes();
            case "content" ->
                new RawXlsx()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .part("content.xml", spoiled)
                        .bytes();
            default -> spoiled;
        };
    }

    private static byte[] spoiled(byte[] honest, Random random) {
        byte[] bytes = honest.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
                case 3 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                case 4 -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    System.arraycopy(honest, random.nextInt(honest.length - length + 1), bytes, at, length);
                }
                case 5 -> {
                    int length = Math.min(1 + random.nextInt(8), bytes.length - at);
                    java.util.Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
                }
                default -> {
                    int cut = Math.min(random.nextInt(16), bytes.length - at);
                    byte[] shorter = new byte[Math.max(1, bytes.length - cut)];
                    System.arraycopy(bytes, 0, shorter, 0, Math.min(at, shorter.length));
                    int rest = shorter.length - at;
                    if (rest > 0) {
                        System.arraycopy(bytes, bytes.length - rest, shorter, at, rest);
                    }
                    bytes = shorter;
                }
            }
        }
        return bytes;
    }
}
