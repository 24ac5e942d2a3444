package vn.hocso.organisation.person;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.person.MembershipRequests.AddMembership;
import vn.hocso.organisation.person.MembershipRequests.CorrectMembership;
import vn.hocso.organisation.person.MembershipRequests.EndMembership;
import vn.hocso.organisation.person.MembershipRequests.Transfer;
import vn.hocso.shared.Actor;

/** The units a person belongs to and belonged to. Each change answers with all of them as they are then. */
@RestController
@RequestMapping("/api/people/{accountId}")
class MembershipController {

    private final PersonMemberships memberships;

    MembershipController(PersonMemberships memberships) {
        this.memberships = memberships;
    }

    @GetMapping("/memberships")
    List<MembershipRecordView> memberships(@PathVariable AccountId accountId, Actor actor) {
        return memberships.of(actor, accountId);
    }

    @PostMapping("/memberships")
    @ResponseStatus(HttpStatus.CREATED)
    List<MembershipRecordView> add(
            @PathVariable AccountId accountId, @Valid @RequestBody AddMembership request, Actor actor) {
        return memberships.add(actor, accountId, request);
    }

    @PutMapping("/memberships/{membershipId}")
    List<MembershipRecordView> correct(
            @PathVariable AccountId accountId,
            @PathVariable UUID membershipId,
            @Valid @RequestBody CorrectMembership request,
            Actor actor) {
        return memberships.correct(actor, accountId, membershipId, request);
    }

    @PostMapping("/memberships/{membershipId}/end")
    List<MembershipRecordView> end(
            @PathVariable AccountId accountId,
            @PathVariable UUID membershipId,
            @Valid @RequestBody EndMembership request,
            Actor actor) {
        return memberships.end(actor, accountId, membershipId, request);
    }

    @PostMapping("/memberships/{membershipId}/primary")
    List<MembershipRecordView> makePrimary(
            @PathVariable AccountId accountId, @PathVariable UUID membershipId, Actor actor) {
        return memberships.makePrimary(actor, accountId, membershipId);
    }

    @PostMapping("/transfer")
    List<MembershipRecordView> transfer(
            @PathVariable AccountId accountId, @Valid @RequestBody Transfer request, Actor actor) {
        return memberships.transfer(actor, accountId, request);
    }
}
