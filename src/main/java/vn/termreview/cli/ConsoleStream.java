package vn.termreview.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a console in its own character set, so that it stays legible; to files and pipes always in UTF-8.
 */
final class ConsoleStream extends PrintStream {

    /** The console's character set, where this process was started by another one of ours in UTF-8. */
    static final String CONSOLE = "termreview.console";

    private static final int BUFFER = 8192;

    private final Legible legible;

    private ConsoleStream(OutputStream bytes, Charset charset) {
        super(bytes, false, charset);
        this.legible = new Legible(charset.newEncoder());
    }

    static PrintStream of(FileDescriptor to, boolean isTerminal, String name) {
        OutputStream bytes = new BufferedOutputStream(new FileOutputStream(to), BUFFER);
        return of(bytes, isTerminal ? charset(declared(name)) : StandardCharsets.UTF_8);
    }

    static PrintStream of(OutputStream bytes, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? new PrintStream(bytes, false, charset)
                : new ConsoleStream(bytes, charset);
    }

    /** What the operator, our own starter, or Java says; {@code stdout.encoding} came with JDK 19. */
    static @Nullable String declared(String name) {
        for (String property : new String[] {CONSOLE, name, "sun.".concat(name)}) {
            String value = System.getProperty(property);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    /** One that this Java does not know, or cannot write, is taken for the smallest. */
    static Charset charset(@Nullable String name) {
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        String known = name.equalsIgnoreCase("cp65001") ? "UTF-8" : name;
        try {
            Charset charset = Charset.forName(known);
            return charset.canEncode() ? charset : StandardCharsets.US_ASCII;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.US_ASCII;
        }
    }

    @Override
    public void print(@Nullable String text) {
        super.print(text == null ? null : legible.text(text));
    }

    /** Not every JDK comes by way of {@link #print(String)}. */
    @Override
    public void println(@Nullable String text) {
        synchronized (this) {
            print(text);
            println();
        }
    }
}
