package vn.termreview.mark;

/**
 * A sender's workbook with marks in it.
 *
 * @param bytes the file
 * @param cells how many cells are coloured
 * @param ending what the file's name must end in, such as {@code xlsx}: programs refuse others for this content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MarkedWorkbook(byte[] bytes, int cells, String ending) {}
