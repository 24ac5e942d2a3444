package vn.hocso.media.library;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.spi.CourseCovers;
import vn.hocso.media.MediaLibrary.Purpose;

/** Pictures of the library as covers of courses. */
@Component
class Covers implements CourseCovers {

    private final MediaFileRepository files;

    Covers(MediaFileRepository files) {
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> addresses(Collection<UUID> pictures) {
        return pictures.isEmpty()
                ? Map.of()
                : files.findAllById(pictures).stream()
                        .map(MediaFile::view)
                        .filter(file -> file.kind() == Purpose.IMAGE)
                        .collect(Collectors.toMap(file -> file.id().value(), file -> file.url()));
    }

    @Override
    @Transactional
    public void release(UUID picture) {
        files.release(picture);
    }
}
