package vn.hocso.certification.issuing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.certification.RunId;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.issuing.RunViews.ExceptionNote;
import vn.hocso.certification.issuing.RunViews.HeldCertificate;
import vn.hocso.certification.issuing.RunViews.HoldNote;
import vn.hocso.certification.issuing.RunViews.PaperState;
import vn.hocso.certification.issuing.RunViews.PersonLine;
import vn.hocso.certification.register.Certificate;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Words;

/** The people of a run, as its page and its files list them. */
@Component
class RunPeople {

    private final RunPolicy policy;
    private final RunCandidates candidates;
    private final Accounts accounts;
    private final Words words;
    private final Clock clock;

    RunPeople(RunPolicy policy, RunCandidates candidates, Accounts accounts, Words words, Clock clock) {
        this.policy = policy;
        this.candidates = candidates;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<PersonLine> find(
            Actor actor, RunId id, @Nullable String q, @Nullable Outcome outcome, Paging paging, Locale locale) {
        Run run = policy.require(actor, id);
        Page<Candidate> page = Page.from(filtered(run, q, outcome), paging);
        return Page.of(lines(run, page.items(), locale), paging, page.total());
    }

    /** Everybody whom the filters leave, for a file. */
    @Transactional(readOnly = true)
    public List<PersonLine> all(Actor actor, RunId id, @Nullable String q, @Nullable Outcome outcome, Locale locale) {
        Run run = policy.require(actor, id);
        return lines(run, filtered(run, q, outcome), locale);
    }

    private List<Candidate> filtered(Run run, @Nullable String q, @Nullable Outcome outcome) {
        return candidates.of(run, q).stream()
                .filter(one -> outcome == null || one.outcome() == outcome)
                .toList();
    }

    private List<PersonLine> lines(Run run, List<Candidate> some, Locale locale) {
        Map<AccountId, AccountView> by =
                accounts.byIds(some.stream().flatMap(RunPeople::deciders).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return some.stream().map(one -> line(run, one, by, locale, now)).toList();
    }

    private static Stream<AccountId> deciders(Candidate one) {
        RunException exception = one.exception();
        Hold hold = one.hold();
        return Stream.of(exception == null ? null : exception.by(), hold == null ? null : hold.by())
                .filter(Objects::nonNull);
    }

    private PersonLine line(Run run, Candidate one, Map<AccountId, AccountView> by, Locale locale, Instant now) {
        RunException exception = one.exception();
        Hold hold = one.hold();
        Certificate certificate = one.certificate();
        return new PersonLine(
                one.enrolmentId(),
                one.accountId(),
                one.fullName(),
                one.staffCode(),
                one.unitName(),
                one.outcome(),
                one.missing().stream().map(finding -> finding.in(words, locale)).toList(),
                exception == null
                        ? null
                        : new ExceptionNote(
                                exception.kind(), exception.reason(), name(by.get(exception.by())), exception.at()),
                hold == null ? null : new HoldNote(hold.reason(), name(by.get(hold.by())), hold.at()),
                certificate == null ? null : held(run, certificate, now),
                one.failed() && certificate == null);
    }

    private static HeldCertificate held(Run run, Certificate certificate, Instant now) {
        return new HeldCertificate(
                certificate.id(),
                certificate.number().value(),
                certificate.entry().text(),
                certificate.issuedOn(),
                paper(certificate, now),
                certificate.issuedIn(run.id()));
    }

    private static PaperState paper(Certificate certificate, Instant now) {
        return switch (certificate.state(now)) {
            case REVOKED -> PaperState.REVOKED;
            case REPLACED -> PaperState.REPLACED;
            case EXPIRED -> PaperState.EXPIRED;
            case VALID ->
                certificate.filed() != null
                        ? PaperState.READY
                        : certificate.waitingFor() != null ? PaperState.WAITS_FOR_SIGNATURE : PaperState.PREPARING;
        };
    }

    private static String name(@Nullable AccountView one) {
        return one == null ? "" : one.fullName();
    }
}
