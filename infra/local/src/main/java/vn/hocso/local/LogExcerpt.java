package vn.hocso.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log that tell a person something; stack frames and empty lines do not. */
final class LogExcerpt {

    private static final int BYTES = 32_000;
    private static final int LINES = 12;
    private static final int WIDTH = 240;

    private LogExcerpt() {}

    static String of(Path log) {
        List<String> lines = tail(log)
                .lines()
                .filter(line -> !line.isBlank() && !line.matches("\\s+at .*|\\s*\\.{3} \\d+ .*|\\*+"))
                .toList();
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(line -> "    " + (line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line))
                .collect(Collectors.joining("\n"));
    }

    private static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
