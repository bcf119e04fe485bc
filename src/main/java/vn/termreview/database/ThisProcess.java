package vn.termreview.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How this process calls itself to the server, so that another operator can find it: {@code hoa@may1 4711}. */
final class ThisProcess {
    private static final int APPLICATION_NAME_BYTES = 63;

    private ThisProcess() {}

    static String named(String role) {
        String name = role + " " + System.getProperty("user.name") + "@" + host() + " "
                + ProcessHandle.current().pid();
        return name.length() <= APPLICATION_NAME_BYTES ? name : name.substring(0, APPLICATION_NAME_BYTES);
    }

    private static String host() {
        Path kernel = Path.of("/proc/sys/kernel/hostname");
        try {
            // The resolver may wait seconds for a name server that is not there.
            return Files.isReadable(kernel)
                    ? Files.readString(kernel, StandardCharsets.UTF_8).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        } catch (IOException e) {
            return "localhost";
        }
    }
}
