package vn.hocso.assessment.bank;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.hocso.shared.VietnameseText;

/** Topics are paths such as {@code Chính phủ số/Dịch vụ công}; asking for one asks for everything below it. */
public final class Topics {

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
}
