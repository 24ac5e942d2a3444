package vn.hocso.certification.issuing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.catalogue.OfferView;
import vn.hocso.certification.RunId;
import vn.hocso.certification.condition.ClassRules;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.issuing.Run.Confirmation;
import vn.hocso.certification.issuing.RunViews.ClassDesk;
import vn.hocso.certification.issuing.RunViews.ClassLine;
import vn.hocso.certification.issuing.RunViews.Form;
import vn.hocso.certification.issuing.RunViews.RunLine;
import vn.hocso.certification.issuing.RunViews.RunView;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.certification.register.Issuers;
import vn.hocso.certification.register.Issuers.Issuing;
import vn.hocso.certification.template.ChosenLayouts;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.job.Jobs;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Puts the pages about runs together. */
@Component
class RunDesk {

    private static final int MOST_RUNS = 100;

    private final RunPolicy policy;
    private final RunStore runs;
    private final RunCandidates candidates;
    private final ClassRules rules;
    private final Certificates certificates;
    private final Issuers issuers;
    private final ChosenLayouts layouts;
    private final Classes classes;
    private final Courses courses;
    private final CourseOffers offers;
    private final Units units;
    private final Access access;
    private final Accounts accounts;
    private final Jobs jobs;

    RunDesk(
            RunPolicy policy,
            RunStore runs,
            RunCandidates candidates,
            ClassRules rules,
            Certificates certificates,
            Issuers issuers,
            ChosenLayouts layouts,
            Classes classes,
            Courses courses,
            CourseOffers offers,
            Units units,
            Access access,
            Accounts accounts,
            Jobs jobs) {
        this.policy = policy;
        this.runs = runs;
        this.candidates = candidates;
        this.rules = rules;
        this.certificates = certificates;
        this.issuers = issuers;
        this.layouts = layouts;
        this.classes = classes;
        this.courses = courses;
        this.offers = offers;
        this.units = units;
        this.access = access;
        this.accounts = accounts;
        this.jobs = jobs;
    }

    @Transactional(readOnly = true)
    public Page<ClassLine> classes(Actor actor, @Nullable String words, Paging paging) {
        Page<ClassSummary> found = classes.within(policy.scope(actor), words, paging);
        List<ClassLine> lines = lines(actor, found.items());
        return Page.of(lines, paging, found.total());
    }

    @Transactional(readOnly = true)
    public ClassDesk of(Actor actor, ClassId id) {
        ClassSummary one = policy.requireClass(actor, id);
        List<Run> all = runs.of(id, MOST_RUNS);
        Map<RunId, Integer> issued =
                certificates.countByRun(all.stream().map(Run::id).toList());
        Map<AccountId, String> names = names(all.stream().map(Run::openedBy).toList());
        return new ClassDesk(
                lines(actor, List.of(one)).getFirst(),
                all.stream()
                        .map(run -> line(run, names, issued.getOrDefault(run.id(), 0)))
                        .toList());
    }

    private static RunLine line(Run run, Map<AccountId, String> names, int certificates) {
        Confirmation confirmation = run.confirmation();
        return new RunLine(
                run.id(),
                run.state(),
                confirmation == null ? null : confirmation.decision(),
                run.openedAt(),
                names.getOrDefault(run.openedBy(), ""),
                confirmation == null ? null : confirmation.at(),
                certificates);
    }

    @Transactional(readOnly = true)
    public RunView view(Actor actor, RunId id) {
        Run run = policy.require(actor, id);
        ClassSummary one = classes.require(run.classId());
        Confirmation confirmation = run.confirmation();
        Map<AccountId, String> names =
                names(confirmation == null ? List.of(run.openedBy()) : List.of(run.openedBy(), confirmation.by()));
        List<Candidate> all = candidates.of(run, null);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        all.forEach(candidate -> outcomes.merge(candidate.outcome(), 1, Integer::sum));
        List<Certificate> issued = all.stream()
                .map(Candidate::certificate)
                .filter(Objects::nonNull)
                .filter(certificate -> certificate.issuedIn(id))
                .toList();
        return new RunView(
                id,
                lines(actor, List.of(one)).getFirst(),
                run.state(),
                confirmation == null ? null : confirmation.decision(),
                run.openedAt(),
                names.getOrDefault(run.openedBy(), ""),
                confirmation == null ? null : confirmation.at(),
                confirmation == null ? null : names.getOrDefault(confirmation.by(), ""),
                form(one.courseId()),
                outcomes,
                Candidate.digest(all),
                issued.size(),
                (int) issued.stream()
                        .filter(certificate -> certificate.waitingFor() != null)
                        .count(),
                (int) issued.stream()
                        .filter(certificate -> certificate.filed() == null)
                        .count(),
                (int) all.stream()
                        .filter(candidate -> candidate.failed() && candidate.certificate() == null)
                        .count(),
                jobs.latest(RunWork.KIND, id.value()).orElse(null),
                policy.abilities(run));
    }

    private Form form(CourseId course) {
        UnitView issuer = units.require(courses.require(course).unitId());
        Issuing issuing = issuers.of(issuer);
        return new Form(
                issuing.printed().name(),
                issuing.printed().signerTitle(),
                issuing.printed().signerName(),
                issuing.signedByHandFor() != null,
                layouts.nameOf(course, units.path(issuer.id())).orElse(null));
    }

    private List<ClassLine> lines(Actor actor, List<ClassSummary> found) {
        Authority authority = access.authority(actor);
        Set<CourseId> ids = found.stream().map(ClassSummary::courseId).collect(Collectors.toSet());
        Map<CourseId, OfferView> titles = offers.byIds(ids);
        Set<UnitId> places = found.stream().map(ClassSummary::unitId).collect(Collectors.toSet());
        titles.values().forEach(offer -> places.add(offer.unitId()));
        Map<UnitId, UnitView> names = units.byIds(new HashSet<>(places));
        Set<ClassId> patient =
                rules.onlyInRuns(found.stream().map(ClassSummary::classId).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new ClassLine(
                        one.classId(),
                        one.courseId(),
                        one.code(),
                        one.title(),
                        title(titles.get(one.courseId())),
                        name(names.get(one.unitId())),
                        one.startsOn(),
                        one.endsOn(),
                        one.state(),
                        patient.contains(one.classId()),
                        policy.issues(authority, one)))
                .toList();
    }

    private Map<AccountId, String> names(Collection<AccountId> people) {
        return accounts.byIds(new HashSet<>(people)).values().stream()
                .collect(Collectors.toMap(AccountView::accountId, AccountView::fullName));
    }

    private static String title(@Nullable OfferView offer) {
        return offer == null ? "" : offer.title();
    }

    private static String name(@Nullable UnitView unit) {
        return unit == null ? "" : unit.fullName();
    }
}
