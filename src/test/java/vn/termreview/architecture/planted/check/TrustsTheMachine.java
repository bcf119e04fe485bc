package vn.termreview.architecture.planted.check;

/** Leaves the charset to the machine. */
@SuppressWarnings("DefaultCharset")
final class TrustsTheMachine {
    private TrustsTheMachine() {}

    static byte[] bytes(String text) {
        return text.getBytes();
    }
}
