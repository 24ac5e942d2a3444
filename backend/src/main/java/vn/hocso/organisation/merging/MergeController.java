package vn.hocso.organisation.merging;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.merging.Duplicates.DuplicateGroup;
import vn.hocso.organisation.merging.MergeRows.MergeView;
import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/people")
class MergeController {

    private final MergeService merging;
    private final Duplicates duplicates;

    MergeController(MergeService merging, Duplicates duplicates) {
        this.merging = merging;
        this.duplicates = duplicates;
    }

    /** How much of one kind goes to the survivor, and how much stays with the retired record. */
    record PartView(String part, int moved, int left) {}

    record MergePreview(PersonView survivor, PersonView retired, List<PartView> parts) {}

    /** The address of the record to be retired is typed once more, since a merge cannot be undone. */
    record MergeRecords(
            @NotNull AccountId retiredId,
            @NotBlank @Size(max = 254) String retiredEmail) {
        @Override
        public String toString() {
            return "MergeRecords";
        }
    }

    @GetMapping("/{accountId}/merge-preview")
    MergePreview preview(@PathVariable AccountId accountId, @RequestParam AccountId retiredId, Actor actor) {
        return merging.preview(actor, accountId, retiredId);
    }

    @PostMapping("/{accountId}/merges")
    PersonView merge(@PathVariable AccountId accountId, @Valid @RequestBody MergeRecords request, Actor actor) {
        return merging.merge(actor, accountId, request.retiredId(), request.retiredEmail());
    }

    /** The records that became part of this one. */
    @GetMapping("/{accountId}/merges")
    List<MergeView> merges(@PathVariable AccountId accountId, Actor actor) {
        return merging.mergedInto(actor, accountId);
    }

    /** People of the actor's units whose records look like one person's. */
    @GetMapping("/duplicates")
    List<DuplicateGroup> duplicates(Actor actor) {
        return duplicates.of(actor);
    }
}
