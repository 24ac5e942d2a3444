package vn.hocso.certification.learnerrecord;

import java.time.Clock;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.databind.JsonNode;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;

/** Learner records, going out and coming in. */
@RestController
@RequestMapping("/api/learner-records")
class LearnerRecordController {

    private final LearnerRecordDesk desk;
    private final RecordImport imports;
    private final Clock clock;

    LearnerRecordController(LearnerRecordDesk desk, RecordImport imports, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping(value = "/mine", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> mine(Actor actor) {
        return file(desk.mine(actor));
    }

    @GetMapping(value = "/{accountId}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> of(@PathVariable AccountId accountId, Actor actor) {
        return file(desk.of(actor, accountId));
    }

    /** What taking the record in would do. */
    @PostMapping(value = "/{accountId}/examination", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RecordReport examine(@PathVariable AccountId accountId, @RequestParam MultipartFile file, Actor actor) {
        return imports.examine(actor, accountId, file.getResource());
    }

    /** Takes in what is new of it; sent again, it changes nothing. */
    @PostMapping(value = "/{accountId}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RecordReport takeIn(
            @PathVariable AccountId accountId,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Size(max = 500) @Nullable String reason,
            Actor actor) {
        return imports.takeIn(actor, accountId, file.getResource(), reason);
    }

    private ResponseEntity<byte[]> file(JsonNode record) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ho-so-hoc-tap-%s.json".formatted(VietnamCalendar.today(clock)))
                                .build()
                                .toString())
                .body(CanonicalJson.bytes(record));
    }
}
