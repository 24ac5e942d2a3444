package vn.hocso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import vn.hocso.shared.Refusal;

/** Unpacks a package into memory, never onto a disk, and stops at what no package of questions needs. */
final class SafeZip {

    private static final int MOST_ENTRIES = 5_000;
    private static final Pattern PICTURE = Pattern.compile("\\.(?:png|jpe?g|gif|webp|svg)$", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_TOTAL = 64 * 1024 * 1024;

    private SafeZip() {}

    /** XML and pictures by their paths. Everything is counted, whether it is kept or not. */
    static Map<String, byte[]> files(byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            int left = LARGEST_TOTAL;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new PackageTooLarge();
                }
                String path = entry.getName().replace('\\', '/');
                requireInside(path);
                byte[] file = zip.readNBytes(left + 1);
                left -= file.length;
                if (left < 0) {
                    throw new PackageTooLarge();
                }
                if ((isXml(path) || PICTURE.matcher(path).find()) && !path.startsWith("__MACOSX/")) {
                    files.put(path, file);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new PackageBroken();
        }
        return files;
    }

    /** Blackboard gives its XML a name of its own. */
    static boolean isXml(String path) {
        return path.endsWith(".xml") || path.endsWith(".qti") || path.endsWith(".dat");
    }

    private static void requireInside(String path) {
        if (path.startsWith("/")
                || path.contains(":")
                || java.util.Arrays.asList(path.split("/")).contains("..")) {
            throw new PackageReachesOut();
        }
    }

    static class PackageTooLarge extends Refusal {
        PackageTooLarge() {
            super(
                    Kind.INVALID,
                    "assessment.question-package-too-large",
                    Map.of("megabytes", LARGEST_TOTAL / 1024 / 1024),
                    "file");
        }
    }

    static class PackageBroken extends Refusal {
        PackageBroken() {
            super(Kind.INVALID, "assessment.question-package-broken", Map.of(), "file");
        }
    }

    static class PackageReachesOut extends Refusal {
        PackageReachesOut() {
            super(Kind.INVALID, "assessment.question-package-reaches-out", Map.of(), "file");
        }
    }
}
