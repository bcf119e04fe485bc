package vn.termreview.mark;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part's XML as characters, which turns back into the very same bytes.
 *
 * @param text without the byte order mark
 * @param charset as the bytes are written
 * @param mark the byte order mark, or no bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record XmlText(String text, Charset charset, byte[] mark) {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    /**
     * Reads a part.
     *
     * @param part its name, for the complaint
     * @throws NotMarkableException if the bytes are not in the charset that they claim
     */
    static XmlText of(byte[] bytes, String part) {
        byte[] mark = mark(bytes);
        Charset charset = charset(bytes, mark, part);
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length));
            XmlText read = new XmlText(text.toString(), charset, mark);
            if (!Arrays.equals(read.bytes(), bytes)) {
                throw NotMarkableException.unusual(part);
            }
            return read;
        } catch (CharacterCodingException e) {
            throw NotMarkableException.unusual(part);
        }
    }

    /** The same part with other text; letters that its charset lacks are written by number. */
    XmlText with(String changed) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(changed)) {
            return new XmlText(changed, charset, mark);
        }
        StringBuilder safe = new StringBuilder();
        changed.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            if (encoder.canEncode(one)) {
                safe.append(one);
            } else {
                safe.append("&#").append(letter).append(';');
            }
        });
        return new XmlText(safe.toString(), charset, mark);
    }

    byte[] bytes() {
        byte[] encoded = text.getBytes(charset);
        byte[] all = Arrays.copyOf(mark, mark.length + encoded.length);
        System.arraycopy(encoded, 0, all, mark.length, encoded.length);
        return all;
    }

    private static byte[] mark(byte[] bytes) {
        for (byte[] mark : new byte[][] {UTF_8_MARK, BIG_MARK, LITTLE_MARK}) {
            if (bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
                return mark.clone();
            }
        }
        return new byte[0];
    }

    private static Charset charset(byte[] bytes, byte[] mark, String part) {
        if (Arrays.equals(mark, BIG_MARK) || (bytes.length > 1 && bytes[0] == 0 && bytes[1] == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (Arrays.equals(mark, LITTLE_MARK) || (bytes.length > 1 && bytes[0] == '<' && bytes[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        int length = Math.min(DECLARATION, bytes.length) - mark.length;
        Matcher stated = ENCODING.matcher(new String(bytes, mark.length, length, StandardCharsets.ISO_8859_1));
        if (mark.length > 0 || !stated.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(stated.group(1));
        } catch (IllegalArgumentException e) {
            throw NotMarkableException.unusual(part);
        }
    }
}
