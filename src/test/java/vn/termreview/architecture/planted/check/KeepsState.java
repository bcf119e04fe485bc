package vn.termreview.architecture.planted.check;

import java.util.HashMap;

/** Remembers between calls. */
@SuppressWarnings({"NonFinalStaticField", "MutableConstantField", "NonApiType"})
final class KeepsState {
    static final HashMap<String, String> SEEN;

    static {
        SEEN = new HashMap<>();
    }

    private KeepsState() {}
}
