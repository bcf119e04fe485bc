package vn.termreview.workbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/** Decodes the text of a CSV: UTF-8, UTF-16 or the Vietnamese code page of Windows, known by the bytes themselves. */
final class CsvText {
    private static final String VIETNAMESE = "windows-1258";
    private static final int DOS_END_OF_FILE = 0x1A;
    private static final int LAST_CONTROL = 0x1F;
    private static final int LONGEST_LETTER = 4;
    /** Where every fourth byte and more is zero, letters take two bytes. */
    private static final int WIDE_SHARE = 4;

    private CsvText() {}

    /**
     * The text.
     *
     * @param bytes the file
     * @return without a byte order mark; text of the code page with its tone marks composed
     * @throws WorkbookRefusedException if it is no text, or breaks off in the middle of a letter
     */
    static String decode(byte[] bytes) {
        String text;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            text = utf8(bytes, true);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            text = strict(bytes, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            text = strict(bytes, StandardCharsets.UTF_16BE);
        } else if (zeros(bytes, 1) > bytes.length / WIDE_SHARE) {
            text = strict(bytes, StandardCharsets.UTF_16LE);
        } else if (zeros(bytes, 0) > bytes.length / WIDE_SHARE) {
            text = strict(bytes, StandardCharsets.UTF_16BE);
        } else {
            text = utf8(bytes, false);
        }
        if (text == null) {
            text = strict(bytes, Charset.forName(VIETNAMESE));
            text = text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        if (text == null) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
        }
        return checked(text);
    }

    private static String checked(String text) {
        String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        String body =
                bare.endsWith(String.valueOf((char) DOS_END_OF_FILE)) ? bare.substring(0, bare.length() - 1) : bare;
        for (int i = 0; i < body.length(); i++) {
            char letter = body.charAt(i);
            boolean control = letter <= LAST_CONTROL
                    && letter != '\t'
                    && letter != '\r'
                    && letter != '\n'
                    && letter != '\f'
                    && letter != 0x0B;
            if (control || letter >= '\ufffe') {
                throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
            }
        }
        return body;
    }

    /** Null where it is in another encoding; refused where it surely is UTF-8, and broken. */
    private static @Nullable String utf8(byte[] bytes, boolean surely) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        out.flip();
        boolean vietnamese = out.chars().anyMatch(letter -> letter >= 0x1E00 && letter < 0x1F00);
        boolean cutOff = in.remaining() < LONGEST_LETTER && out.chars().anyMatch(letter -> letter > 0x7F);
        if (surely || vietnamese || cutOff) {
            throw WorkbookRefusedException.damaged(new ZipException("no UTF-8"));
        }
        return null;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
