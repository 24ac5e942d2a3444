package vn.hocso.certification.paper;

import java.io.IOException;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.certification.paper.Paper.Proof;
import vn.hocso.certification.paper.Paper.State;
import vn.hocso.certification.paper.PaperHolders.Holder;
import vn.hocso.identity.AccountId;
import vn.hocso.media.ObjectStore;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Paper certificates of before. */
@RestController
@RequestMapping("/api/paper-certificates")
class PaperController {

    /** Whatever is in a scan must not act in the name of this site. */
    private static final String HARMLESS = "default-src 'none'; sandbox";

    private final PaperService papers;
    private final PaperHolders holders;
    private final ObjectStore store;

    PaperController(PaperService papers, PaperHolders holders, ObjectStore store) {
        this.papers = papers;
        this.holders = holders;
        this.store = store;
    }

    record RecordPaper(
            @NotNull AccountId holderId, @NotNull @Valid WritePaper paper) {}

    record WithdrawPaper(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/mine")
    List<PaperView> mine(Actor actor) {
        return papers.mine(actor);
    }

    @GetMapping
    Page<PaperView> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AccountId holder,
            @RequestParam(required = false) @Nullable State state,
            @Valid @ParameterObject Paging paging) {
        return papers.find(actor, q, holder, state, paging);
    }

    /** Those whose papers the reader may record, by name or staff code. */
    @GetMapping("/holders")
    List<Holder> holders(Actor actor, @RequestParam(required = false) @Nullable String q) {
        return holders.find(actor, q);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PaperView record(@Valid @RequestBody RecordPaper request, Actor actor) {
        return papers.record(actor, request.holderId(), request.paper());
    }

    @PutMapping("/{paperId}")
    PaperView change(@PathVariable PaperId paperId, @Valid @RequestBody WritePaper request, Actor actor) {
        return papers.change(actor, paperId, request);
    }

    @PutMapping(value = "/{paperId}/proof", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PaperView prove(@PathVariable PaperId paperId, @RequestParam MultipartFile file, Actor actor) throws IOException {
        return papers.prove(actor, paperId, file.getBytes());
    }

    @GetMapping("/{paperId}/proof")
    ResponseEntity<Resource> proof(@PathVariable PaperId paperId, Actor actor) {
        Proof proof = papers.proof(actor, paperId);
        String ending = proof.key().substring(proof.key().lastIndexOf('.'));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(proof.contentType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(proof.sha256())
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ban-quet" + ending)
                                .build()
                                .toString())
                .body(new InputStreamResource(store.open(proof.key())));
    }

    @PostMapping("/{paperId}/withdrawal")
    PaperView withdraw(@PathVariable PaperId paperId, @Valid @RequestBody WithdrawPaper request, Actor actor) {
        return papers.withdraw(actor, paperId, request.reason());
    }
}
