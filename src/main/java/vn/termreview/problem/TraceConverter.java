package vn.termreview.problem;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;

/** How the log writes what libraries threw: {@code %trace} in {@code logback-home.xml}. */
public final class TraceConverter extends ThrowableHandlingConverter {

    @Override
    public String convert(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown == null) {
            return "";
        }
        return thrown instanceof ThrowableProxy own ? Traces.text(own.getThrowable()) : thrown.getClassName() + "\n";
    }
}
