package vn.hocso.assessment.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.media.FileGroup;

/** Kinds of file as other systems name them: endings, types of content, and Moodle's groups. */
final class FileKinds {

    static final int MOST_FILES = 10;
    static final int USUAL_MEGABYTES = 20;

    private static final int MOST_MEGABYTES = 100;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");

    /** Families of content, and Moodle's groups. */
    private static final Map<String, FileGroup> NAMED = Map.ofEntries(
            Map.entry("image/*", FileGroup.PICTURE),
            Map.entry("audio/*", FileGroup.AUDIO),
            Map.entry("video/*", FileGroup.VIDEO),
            Map.entry("image", FileGroup.PICTURE),
            Map.entry("web_image", FileGroup.PICTURE),
            Map.entry("optimised_image", FileGroup.PICTURE),
            Map.entry("audio", FileGroup.AUDIO),
            Map.entry("html_audio", FileGroup.AUDIO),
            Map.entry("web_audio", FileGroup.AUDIO),
            Map.entry("video", FileGroup.VIDEO),
            Map.entry("html_video", FileGroup.VIDEO),
            Map.entry("web_video", FileGroup.VIDEO),
            Map.entry("document", FileGroup.DOCUMENT),
            Map.entry("spreadsheet", FileGroup.SPREADSHEET),
            Map.entry("presentation", FileGroup.PRESENTATION),
            Map.entry("archive", FileGroup.ARCHIVE));

    /** Types of content whose names do not end in what files of them end in. */
    private static final Map<String, String> ENDINGS = Map.of(
            "plain", "txt",
            "msword", "doc",
            "vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "vnd.ms-excel", "xls",
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
            "vnd.ms-powerpoint", "ppt",
            "vnd.openxmlformats-officedocument.presentationml.presentation", "pptx",
            "x-zip-compressed", "zip",
            "mpeg", "mp3",
            "quicktime", "mov");

    private FileKinds() {}

    /** One file, as QTI asks for it. */
    static FileUploadBody oneFile(String kinds, Draft draft) {
        return new FileUploadBody(1, read(kinds, draft), USUAL_MEGABYTES, false, null, List.of());
    }

    /** The groups that hold all that is named, or all groups where nothing is; what they hold beside is told. */
    static Set<FileGroup> read(String said, Draft draft) {
        Set<FileGroup> groups = EnumSet.noneOf(FileGroup.class);
        Set<String> endings = new HashSet<>();
        boolean wider = false;
        for (String one : SEPARATOR.split(said.strip().toLowerCase(Locale.ROOT))) {
            Optional<FileGroup> group = Optional.ofNullable(NAMED.get(one));
            if (group.isPresent()) {
                groups.add(group.get());
                endings.addAll(group.get().extensions());
            } else if (!one.isEmpty() && !one.equals("*")) {
                endings.add(ending(one));
                wider |= groupOf(ending(one)).isEmpty();
                groupOf(ending(one)).ifPresent(groups::add);
            }
        }
        wider |= !groups.stream().allMatch(group -> endings.containsAll(group.extensions()));
        if (wider) {
            draft.lost("kinds-widened", said);
        }
        return groups.isEmpty() ? EnumSet.allOf(FileGroup.class) : groups;
    }

    static boolean isKnown(String kind) {
        return groupOf(ending(kind.strip().toLowerCase(Locale.ROOT))).isPresent();
    }

    private static String ending(String kind) {
        String last = kind.substring(kind.lastIndexOf('/') + 1);
        return ENDINGS.getOrDefault(last, last.substring(last.startsWith("*.") ? 2 : last.startsWith(".") ? 1 : 0));
    }

    private static Optional<FileGroup> groupOf(String ending) {
        return Arrays.stream(FileGroup.values())
                .filter(group -> group.extensions().contains(ending))
                .findFirst();
    }

    static int megabytes(String bytes) {
        if (!bytes.matches("[1-9]\\d{0,17}")) {
            return USUAL_MEGABYTES;
        }
        long whole = (Long.parseLong(bytes) + MEGABYTE - 1) / MEGABYTE;
        return (int) Math.min(MOST_MEGABYTES, whole);
    }

    /** All endings of the groups. */
    static String written(Set<FileGroup> groups) {
        return groups.stream()
                .sorted()
                .flatMap(group -> group.extensions().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** The family of content that the groups are, if they are one. */
    static String family(Set<FileGroup> groups) {
        if (groups.size() != 1) {
            return "";
        }
        return switch (groups.iterator().next()) {
            case PICTURE -> "image/*";
            case AUDIO -> "audio/*";
            case VIDEO -> "video/*";
            default -> "";
        };
    }
}
