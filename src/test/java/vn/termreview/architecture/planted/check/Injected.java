package vn.termreview.architecture.planted.check;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Is filled in from outside after it was made. */
final class Injected {
    @Autowired
    @Nullable
    String name;
}
