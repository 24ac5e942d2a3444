package vn.hocso.learning.material;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedLesson;
import vn.hocso.content.VersionId;
import vn.hocso.shared.Actor;

import static org.springframework.http.HttpHeaders.ACCEPT_ENCODING;
import static org.springframework.http.HttpHeaders.IF_NONE_MATCH;

/** Writes out what was prepared at publication, as it is. Versions never change, so browsers may keep it for good. */
@RestController
class MaterialController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Material material;

    MaterialController(Material material) {
        this.material = material;
    }

    @GetMapping("/api/versions/{versionId}/outline")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/OutlineView")))
    ResponseEntity<byte[]> outline(
            Actor actor,
            @PathVariable VersionId versionId,
            @RequestHeader(name = IF_NONE_MATCH, required = false) @Nullable List<String> known,
            @Parameter(hidden = true) @RequestHeader(name = ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return material.outline(actor, versionId).answer(known, encodings, FOR_GOOD);
    }

    @GetMapping("/api/versions/{versionId}/lessons/{lessonId}")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PublishedLesson.class)))
    ResponseEntity<byte[]> lesson(
            Actor actor,
            @PathVariable VersionId versionId,
            @PathVariable LessonId lessonId,
            @RequestHeader(name = IF_NONE_MATCH, required = false) @Nullable List<String> known,
            @Parameter(hidden = true) @RequestHeader(name = ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return material.lesson(actor, versionId, lessonId).answer(known, encodings, FOR_GOOD);
    }
}
