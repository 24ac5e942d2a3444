package vn.hocso.assessment.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.media.MediaView;

/** Pictures out of the media library. */
@Component
class LibraryPictures implements Pictures {

    private final MediaLibrary library;

    LibraryPictures(MediaLibrary library) {
        this.library = library;
    }

    @Override
    public Optional<String> url(UUID mediaId) {
        return library.byIds(List.of(new MediaId(mediaId))).values().stream()
                .filter(file -> file.kind() == Purpose.IMAGE)
                .findFirst()
                .map(MediaView::url);
    }
}
