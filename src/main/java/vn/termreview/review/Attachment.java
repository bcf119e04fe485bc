package vn.termreview.review;

/**
 * A file inside a document.
 *
 * @param name its file name, ASCII
 * @param mediaType such as {@code text/csv}
 * @param description what it is, for readers
 */
public record Attachment(String name, String mediaType, String description, byte[] bytes) {
    public Attachment {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
