package vn.hocso.assessment.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.hocso.shared.VietnameseText;

/** Topics are paths such as {@code Chính phủ số/Dịch vụ công}; asking for one asks for everything below it. */
public final class Topics {

    /** How long a path may be, steps and strokes together. */
    static final int LONGEST = 200;

    private Topics() {}

    /** The topic as it is stored: composed letters, single spaces, no empty steps. */
    public static String clean(String topic) {
        return Arrays.stream(VietnameseText.nfc(topic).split("/"))
                .map(step -> step.strip().replaceAll("\\s+", " "))
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/"));
    }

    public static boolean within(String topic, String wanted) {
        return topic.equalsIgnoreCase(wanted) || topic.regionMatches(true, 0, wanted + "/", 0, wanted.length() + 1);
    }

    /** No wanted topic means any. */
    public static boolean withinAny(String topic, List<String> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(one -> within(topic, one));
    }

    /** What makes two paths the same topic. */
    static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static Optional<String> parent(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? Optional.empty() : Optional.of(path.substring(0, end));
    }

    /** The path with all that stand above it, from the top down. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            steps.add(path.substring(0, end));
        }
        steps.add(path);
        return steps;
    }
}
