package vn.hocso.media.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.media.FileGroup;
import vn.hocso.media.HandIns;
import vn.hocso.media.library.HandInFormat.Found;

/** Takes files by what is in them. A name that promises something else within the same group is put right, any other is refused. */
@Component
class HandInReception implements HandIns {

    /** Pictures are held in memory while the notes of cameras are taken out. */
    private static final int MOST_PICTURE_MEGABYTES = 30;

    private static final long MEGABYTE = 1024 * 1024;

    @Override
    public HandIn receive(Path file, String name, Collection<FileGroup> allowed, Path workspace) {
        if (size(file) == 0) {
            throw MediaRefused.empty();
        }
        String extension = extensionOf(name);
        Optional<FileGroup> promised = Arrays.stream(FileGroup.values())
                .filter(group -> group.extensions().contains(extension))
                .findFirst();
        Found found = HandInFormat.look(file, extension);
        HandInFormat format = found.format()
                .filter(one -> allowed.contains(one.group()))
                .orElseThrow(() -> promised.filter(allowed::contains).isPresent()
                        ? MediaRefused.contentDiffers(extension, found.called())
                        : MediaRefused.kindNotAllowed(found.called(), names(allowed)));
        if (promised.filter(group -> group != format.group()).isPresent()) {
            throw MediaRefused.contentDiffers(extension, found.called());
        }
        Path kept = format.group() == FileGroup.PICTURE ? stripped(format, file, workspace) : file;
        return new HandIn(kept, size(kept), format.contentType(), format.extension(), Reception.sha256(kept));
    }

    /** Without what cameras note about place and device. */
    private static Path stripped(HandInFormat format, Path file, Path workspace) {
        if (size(file) > MOST_PICTURE_MEGABYTES * MEGABYTE) {
            throw MediaRefused.tooLarge(MOST_PICTURE_MEGABYTES);
        }
        try {
            return Files.write(
                    workspace,
                    PictureMetadata.strip(FileKind.valueOf(format.name()), Files.readAllBytes(file))
                            .picture());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String extensionOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String names(Collection<FileGroup> groups) {
        return groups.stream()
                .sorted()
                .flatMap(group -> group.extensions().stream())
                .map(extension -> extension.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
