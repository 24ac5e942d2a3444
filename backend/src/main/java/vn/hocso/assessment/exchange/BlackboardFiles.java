package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Files in packages of Blackboard. A text names one by a number, {@code @X@EmbeddedFile.requestUrlStub@X@bbcswebdav/xid-12_1}, which stands at the end
 * of its name in the folder of all files; or, in older ones, by its name in the folder that is called like the file of the text.
 */
final class BlackboardFiles {

    private static final Pattern NAMED = Pattern.compile("^@X@EmbeddedFile\\.\\w+@X@(.*)$");
    private static final Pattern NUMBER = Pattern.compile("(?:^|/)(xid-\\d{1,20}_\\d{1,5})(?:[/?#].*)?$");
    /** No path is longer, and a pattern would go through it again and again. */
    private static final int LONGEST = 2_000;

    private static final String MARK = "__xid-";
    private static final Pattern NUMBERED = Pattern.compile("__(xid-\\d{1,20}_\\d{1,5})(\\.\\w{1,5})");

    private BlackboardFiles() {}

    static boolean isNamed(String path) {
        return path.length() <= LONGEST && NAMED.matcher(path).matches();
    }

    /** The path without the word that stands for a place. */
    static String path(String path) {
        Matcher named = NAMED.matcher(path);
        return named.matches() ? named.group(1) : path;
    }

    /** What a file was called before it got its number; nothing for one that has none. */
    static @Nullable String name(String path) {
        Matcher end = end(path);
        String before = path.substring(path.lastIndexOf('/') + 1, end.regionStart());
        return end.matches() ? (before.isEmpty() ? end.group(1) : before) + end.group(2) : null;
    }

    /** The end of a name that may be its number, looked at from its last mark on. */
    private static Matcher end(String path) {
        int from = Math.max(path.lastIndexOf(MARK), path.lastIndexOf('/') + 1);
        return NUMBERED.matcher(path).region(from, path.length());
    }

    /** Whether the file tells about another that lies beside it, and holds nothing of its own. */
    static boolean isAbout(String path, Set<String> files) {
        return path.endsWith(".xml") && files.contains(path.substring(0, path.length() - ".xml".length()));
    }

    /** The file that the text in another means. */
    static Optional<String> meant(Set<String> files, String item, String path) {
        String rest = path(path);
        Matcher number = NUMBER.matcher(rest);
        if (number.find()) {
            String wanted = number.group(1);
            return one(files.stream()
                    .filter(file ->
                            file.contains("__" + wanted + ".") && end(file).matches()));
        }
        String folder = item.replaceFirst("\\.[^./]+$", "");
        String beside = item.substring(0, item.lastIndexOf('/') + 1);
        return Stream.of(folder + "/" + rest, folder + "/embedded/" + rest, beside + rest)
                .filter(files::contains)
                .findFirst();
    }

    private static Optional<String> one(Stream<String> files) {
        List<String> some = files.limit(2).toList();
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }
}
