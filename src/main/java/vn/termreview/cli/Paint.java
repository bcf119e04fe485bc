package vn.termreview.cli;

/** Colours, where somebody sees them. */
record Paint(boolean colours) {

    String good(String text) {
        return in("32", text);
    }

    String bad(String text) {
        return in("31", text);
    }

    String odd(String text) {
        return in("33", text);
    }

    private String in(String colour, String text) {
        return colours ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
