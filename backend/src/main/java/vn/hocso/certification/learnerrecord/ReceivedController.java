package vn.hocso.certification.learnerrecord;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.identity.AccountId;
import vn.hocso.media.ObjectStore;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** What other installations state about people here. */
@RestController
@RequestMapping("/api/received-entries")
class ReceivedController {

    /** Whatever is in a file of somebody else's must not act in the name of this site. */
    private static final String HARMLESS = "default-src 'none'; sandbox";

    private final ReceivedService received;
    private final ObjectStore store;

    ReceivedController(ReceivedService received, ObjectStore store) {
        this.received = received;
        this.store = store;
    }

    record RemoveEntry(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/mine")
    List<ReceivedView> mine(Actor actor) {
        return received.mine(actor);
    }

    @GetMapping
    Page<ReceivedView> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AccountId holder,
            @Valid @ParameterObject Paging paging) {
        return received.find(actor, q, holder, paging);
    }

    @GetMapping("/{entryId}/file")
    ResponseEntity<Resource> file(@PathVariable UUID entryId, Actor actor) {
        Received entry = received.withFile(actor, entryId);
        String key = Objects.requireNonNull(entry.fileKey());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Objects.requireNonNull(entry.fileType())))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(entry.number() + key.substring(key.lastIndexOf('.')))
                                .build()
                                .toString())
                .body(new InputStreamResource(store.open(key)));
    }

    @PostMapping("/{entryId}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID entryId, @Valid @RequestBody RemoveEntry request, Actor actor) {
        received.remove(actor, entryId, request.reason());
    }
}
