package vn.termreview.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings the embedded server is started with. They stand on its command line, which overrides its files, so they
 * are those of the running version of termreview; none is secret, and none has a space in it.
 *
 * @param values name to value
 */
record ServerSettings(Map<String, String> values) {
    ServerSettings {
        values = new LinkedHashMap<>(values);
    }

    static ServerSettings durable() {
        Map<String, String> values = common();
        for (String promise : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            values.put(promise, "on");
        }
        return new ServerSettings(values);
    }

    /** For tests alone: what they write need not survive a power cut. */
    static ServerSettings throwaway() {
        Map<String, String> values = common();
        for (String promise : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            values.put(promise, "off");
        }
        values.put("max_connections", "200");
        return new ServerSettings(values);
    }

    String options(int port) {
        return values.entrySet().stream()
                .map(entry -> "-c " + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }

    private static Map<String, String> common() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("listen_addresses", "127.0.0.1");
        // No socket file: its path would be too long below many homes, and /tmp is everybody's.
        values.put("unix_socket_directories", "");
        values.put("max_connections", "40");
        values.put("shared_buffers", "128MB");
        values.put("work_mem", "16MB");
        values.put("maintenance_work_mem", "64MB");
        values.put("max_wal_size", "512MB");
        values.put("jit", "off");
        values.put("log_checkpoints", "off");
        // What a statement fails at quotes values of cells; the client is told, the log is not.
        values.put("log_min_messages", "log");
        values.put("log_min_error_statement", "panic");
        values.put("log_error_verbosity", "terse");
        if (System.getProperty("os.name").startsWith("Linux")) {
            // A statement of a killed process ends by itself instead of committing later.
            values.put("client_connection_check_interval", "1s");
        }
        return values;
    }
}
