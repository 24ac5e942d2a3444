package vn.hocso.assessment.question;

import java.util.Set;

import vn.hocso.media.FileGroup;

/** What is taken as a file of an answer. */
public record FileRule(int mostFiles, Set<FileGroup> groups, int mostMegabytes) {

    private static final long MEGABYTE = 1024 * 1024;

    public long mostBytes() {
        return mostMegabytes * MEGABYTE;
    }

    boolean allows(HandedFile file) {
        return file.bytes() > 0
                && file.bytes() <= mostBytes()
                && groups.stream().anyMatch(group -> group.extensions().contains(file.extension()));
    }
}
