package vn.hocso.media.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary.NewMedia;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.media.MediaView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
@RequestMapping("/api/media")
class MediaController {

    private final MediaService media;

    MediaController(MediaService media) {
        this.media = media;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MediaView upload(@RequestParam MultipartFile file, @RequestParam Purpose purpose, Actor actor) throws IOException {
        Path received = Files.createTempFile("hocso-received-", ".part");
        try {
            file.transferTo(received);
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return media.look(actor, media.store(actor, new NewMedia(purpose, lastPart(name), received)));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    @GetMapping
    Page<MediaView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Purpose kind,
            @Valid @ParameterObject Paging paging,
            Actor actor) {
        return media.list(actor, q, kind, paging);
    }

    @GetMapping("/{mediaId}")
    MediaView look(@PathVariable MediaId mediaId, Actor actor) {
        return media.look(actor, mediaId);
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
