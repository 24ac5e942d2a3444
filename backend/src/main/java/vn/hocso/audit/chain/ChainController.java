package vn.hocso.audit.chain;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.audit.chain.ChainReport.Break;
import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/audit/chain")
class ChainController {

    private final ChainService chain;

    ChainController(ChainService chain) {
        this.chain = chain;
    }

    /** The end of the chain, to be kept elsewhere. */
    record HeadView(long seq, String seal) {}

    /**
     * How the chain stands.
     *
     * @param guarded whether the database itself refuses changes
     * @param checked what the last check found, if there was one
     */
    record ChainView(
            HeadView head, boolean guarded, @Nullable CheckView checked) {}

    /** What a check found. */
    record CheckView(
            Instant startedAt,
            Instant finishedAt,
            long fromSeq,
            long throughSeq,
            long redacted,
            boolean intact,
            @Nullable Break broken) {

        static CheckView of(ChainReport report) {
            return new CheckView(
                    report.startedAt(),
                    report.finishedAt(),
                    report.fromSeq(),
                    report.throughSeq(),
                    report.redacted(),
                    report.intact(),
                    report.broken());
        }
    }

    /** A head that was kept elsewhere. */
    record KnownHead(
            @NotNull @Min(0) Long seq,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String seal) {}

    /** Whether a head kept elsewhere is still part of the chain; if not, how it is missing. */
    record HeadFound(boolean present, @Nullable Break broken) {}

    @GetMapping
    ChainView chain(Actor actor) {
        return chain.status(actor);
    }

    /** Begins a check of the whole chain; its result shows with the chain when it is done. */
    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void check(Actor actor) {
        chain.check(actor);
    }

    @PostMapping("/heads")
    HeadFound find(@Valid @RequestBody KnownHead head, Actor actor) {
        return chain.find(actor, head);
    }
}
