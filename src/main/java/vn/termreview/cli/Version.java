package vn.termreview.cli;

import org.jspecify.annotations.Nullable;

/** Which termreview this is. */
final class Version {

    private Version() {}

    /** The jar knows; a build tool that runs the classes does not. */
    static String line() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return "termreview "
                .concat(version == null ? "(dev)" : version)
                .concat(", Java ")
                .concat(System.getProperty("java.version", "?"));
    }
}
