package vn.hocso.organisation.person;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.PersonView;
import vn.hocso.shared.Actor;

/** What identifies a person beside the account. Numbers travel in bodies only, never in addresses, which are written to logs. */
@RestController
@RequestMapping("/api/people")
class RecordController {

    private final RecordService records;

    RecordController(RecordService records) {
        this.records = records;
    }

    record KeepRecord(
            @Nullable @Past LocalDate birthDate,
            @Nullable @Size(max = 20) String citizenNumber) {
        @Override
        public String toString() {
            return "KeepRecord";
        }
    }

    record FindByCitizenNumber(@NotBlank @Size(max = 20) String citizenNumber) {
        @Override
        public String toString() {
            return "FindByCitizenNumber";
        }
    }

    record RevealCitizenNumber(@NotBlank @Size(max = 300) String reason) {}

    record RecordView(
            @Nullable LocalDate birthDate, @Nullable String citizenNumberMasked, boolean mayEdit, boolean mayReveal) {}

    record RevealedNumber(@Nullable String citizenNumber) {
        @Override
        public String toString() {
            return "RevealedNumber";
        }
    }

    @GetMapping("/{accountId}/record")
    RecordView record(@PathVariable AccountId accountId, Actor actor) {
        return records.view(actor, accountId);
    }

    /** Replaces the record. A citizen number left out stays; an empty one is removed. */
    @PutMapping("/{accountId}/record")
    RecordView keep(@PathVariable AccountId accountId, @Valid @RequestBody KeepRecord request, Actor actor) {
        return records.keep(actor, accountId, request.birthDate(), request.citizenNumber());
    }

    @PostMapping("/{accountId}/citizen-number")
    RevealedNumber reveal(
            @PathVariable AccountId accountId, @Valid @RequestBody RevealCitizenNumber request, Actor actor) {
        return new RevealedNumber(records.reveal(actor, accountId, request.reason()));
    }

    @PostMapping("/by-citizen-number")
    List<PersonView> find(@Valid @RequestBody FindByCitizenNumber request, Actor actor) {
        return records.find(actor, request.citizenNumber());
    }
}
