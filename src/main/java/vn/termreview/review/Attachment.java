package vn.termreview.review;

/** A file inside a document. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param name its file name, ASCII
     * @param mediaType such as {@code text/csv}
     * @param description what it is, for readers
     * @param bytes its content
     */
    public Attachment(String name, String mediaType, String description, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
