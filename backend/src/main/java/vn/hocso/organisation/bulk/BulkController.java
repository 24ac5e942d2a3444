package vn.hocso.organisation.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.job.JobView;
import vn.hocso.organisation.PeopleAction.Kind;
import vn.hocso.organisation.PeopleAction.Params;
import vn.hocso.organisation.bulk.BulkRows.Outcome;
import vn.hocso.organisation.person.PersonSearch;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** One act for many people: those named, or all that match the filters of the list. It runs in the background, however few they are. */
@RestController
@RequestMapping("/api/people/batches")
class BulkController {

    private final BulkService batches;

    BulkController(BulkService batches) {
        this.batches = batches;
    }

    record StartBatch(
            @NotNull Kind action,
            @Nullable @Size(max = 1000) List<@NotNull AccountId> accountIds,
            @Nullable @Valid PersonSearch matching,
            @NotNull Params params) {}

    record PeopleBatchView(
            UUID id, Kind action, int rowCount, Map<String, Integer> outcomes, JobView job, Instant createdAt) {}

    record PeopleBatchRowView(
            int row,
            AccountId accountId,
            @Nullable String fullName,
            @Nullable Outcome outcome,
            @Nullable String problem,
            @Nullable String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    PeopleBatchView start(@Valid @RequestBody StartBatch request, Actor actor) {
        return batches.start(actor, request);
    }

    @GetMapping("/{batchId}")
    PeopleBatchView one(@PathVariable UUID batchId, Actor actor) {
        return batches.one(actor, batchId);
    }

    @GetMapping("/{batchId}/rows")
    Page<PeopleBatchRowView> rows(
            @PathVariable UUID batchId,
            @RequestParam @Nullable Outcome outcome,
            @Valid @ParameterObject Paging paging,
            Actor actor) {
        return batches.rows(actor, batchId, outcome, paging);
    }
}
