package vn.hocso.organisation.change;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
@RequestMapping("/api/unit-changes")
class ChangeController {

    private final ChangeService changes;
    private final Previews previews;
    private final ChangeReads reads;
    private final ChangeExport export;

    ChangeController(ChangeService changes, Previews previews, ChangeReads reads, ChangeExport export) {
        this.changes = changes;
        this.previews = previews;
        this.reads = reads;
        this.export = export;
    }

    @GetMapping
    Page<ChangeView> changes(
            @Valid @ParameterObject ChangeQuery query, @Valid @ParameterObject Paging paging, Actor actor) {
        return reads.page(actor, query, paging);
    }

    @GetMapping("/export.xlsx")
    void export(@Valid @ParameterObject ChangeQuery query, Actor actor, HttpServletResponse response)
            throws IOException {
        export.write(actor, query, response);
    }

    @GetMapping("/{changeId}")
    ChangeView change(@PathVariable UUID changeId, Actor actor) {
        return reads.one(actor, changeId);
    }

    /** What the change would do; nothing is written. */
    @PostMapping("/preview")
    ChangePreview preview(@Valid @RequestBody ProposeChange request, Actor actor) {
        return previews.of(actor, request);
    }

    /** Confirms a change under an identifier chosen by the client, so that sending it twice changes once. */
    @PutMapping("/{changeId}")
    ChangeView decide(@PathVariable UUID changeId, @Valid @RequestBody ProposeChange request, Actor actor) {
        return changes.decide(actor, changeId, request);
    }

    @PostMapping("/{changeId}/cancellation")
    ChangeView cancel(@PathVariable UUID changeId, Actor actor) {
        return changes.cancel(actor, changeId);
    }
}
