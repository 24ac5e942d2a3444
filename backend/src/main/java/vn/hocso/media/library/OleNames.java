package vn.hocso.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the names that tell formats apart are in a container of the older Office, read a piece at a time. */
final class OleNames {

    private static final List<String> TELLING =
            List.of("WordDocument", "Workbook", "Book", "PowerPoint Document", "VBA", "_VBA_PROJECT");
    private static final int PIECE = 1024 * 1024;
    private static final int LONGEST = 64;

    private OleNames() {}

    static Set<String> in(Path file) {
        Set<String> found = new HashSet<>();
        try (InputStream content = Files.newInputStream(file)) {
            String before = "";
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                TELLING.stream().filter(name -> text.contains(wide(name))).forEach(found::add);
                before = text.substring(Math.max(0, text.length() - LONGEST));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** A name as it stands in a directory entry, with its end. */
    private static String wide(String name) {
        return new String((name + "\0").getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
