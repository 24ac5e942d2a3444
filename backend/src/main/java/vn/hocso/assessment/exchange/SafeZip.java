package vn.hocso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import vn.hocso.shared.Refusal;

/** Unpacks a package into memory, never onto a disk, and stops at what no package of questions needs. */
final class SafeZip {

    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_TOTAL = 64 * 1024 * 1024;

    private SafeZip() {}

    /** The XML files by their paths. Everything is counted, whether it is kept or not. */
    static Map<String, byte[]> xml(byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            int left = LARGEST_TOTAL;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new PackageTooLarge();
                }
                String path = entry.getName();
                requireInside(path);
                byte[] file = zip.readNBytes(left + 1);
                left -= file.length;
                if (left < 0) {
                    throw new PackageTooLarge();
                }
                if ((path.endsWith(".xml") || path.endsWith(".qti")) && !path.startsWith("__MACOSX/")) {
                    files.put(path, file);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new PackageBroken();
        }
        return files;
    }

    private static void requireInside(String path) {
        if (path.startsWith("/")
                || path.contains("\\")
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
