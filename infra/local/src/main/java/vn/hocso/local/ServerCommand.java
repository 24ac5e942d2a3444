package vn.hocso.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines with which MariaDB is started; no option file of the machine is ever read. */
final class ServerCommand {

    private static final List<String> LANGUAGE = List.of(
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_520_ci",
            "--default-time-zone=+00:00",
            "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                    + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");

    /** TLS is off because making its key costs seconds at each start, and nothing leaves this machine. */
    private static final List<String> MODEST = List.of(
            "--skip-ssl",
            "--performance-schema=OFF",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--innodb-log-buffer-size=8M",
            "--max-connections=200",
            "--table-open-cache=1000",
            "--max-allowed-packet=64M",
            "--innodb-buffer-pool-dump-at-shutdown=OFF",
            "--innodb-buffer-pool-load-at-startup=OFF");

    private ServerCommand() {}

    /** Creates system tables from the statements on its input, then ends. */
    static List<String> bootstrap(ServerFiles files, Path tables) {
        List<String> command = new ArrayList<>(common(files, tables));
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--innodb-log-file-size=8M"));
        return command;
    }

    /** Serves 127.0.0.1 only; in a session of its own, so that Ctrl-C in the terminal does not reach it. */
    static List<String> serve(ServerFiles files, DatabaseDirectory directory, int port, Durability durability) {
        List<String> command = new ArrayList<>();
        command.add("setsid");
        command.addAll(common(files, directory.tables()));
        command.addAll(LANGUAGE);
        command.addAll(MODEST);
        command.addAll(durability.options());
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--skip-name-resolve",
                "--log-warnings=1",
                "--init-file=" + directory.startScript()));
        return command;
    }

    static String dataArgument(Path tables) {
        return "--datadir=" + tables;
    }

    /** A place of its own for temporary tables: a server that starts removes all it finds there, those of others too. */
    private static List<String> common(ServerFiles files, Path tables) {
        List<String> command = new ArrayList<>(List.of(
                files.executable().toString(),
                "--no-defaults",
                dataArgument(tables),
                "--tmpdir=" + tables,
                "--basedir=" + files.home(),
                "--lc-messages-dir=" + files.share()));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }
}
