package vn.hocso.content.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.content.CourseId;
import vn.hocso.content.CoursePublished;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.VersionId;
import vn.hocso.content.draft.DraftSnapshot;
import vn.hocso.content.draft.DraftSnapshots;
import vn.hocso.content.draft.PublishedMark;
import vn.hocso.content.publication.EditionPress.Imprint;
import vn.hocso.content.spi.CourseCovers;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;

/** Publishes drafts: one transaction from the check to the immutable version and the word that it is there. */
@Service
class PublicationService {

    private final DraftSnapshots drafts;
    private final DraftCheck check;
    private final EditionPress press;
    private final VersionShelf shelf;
    private final PublishedContent published;
    private final CourseCovers covers;
    private final Accounts accounts;
    private final Units units;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicationService(
            DraftSnapshots drafts,
            DraftCheck check,
            EditionPress press,
            VersionShelf shelf,
            PublishedContent published,
            CourseCovers covers,
            Accounts accounts,
            Units units,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.check = check;
        this.press = press;
        this.shelf = shelf;
        this.published = published;
        this.covers = covers;
        this.accounts = accounts;
        this.units = units;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The version made by a publication. */
    record Publication(VersionId versionId, int number) {}

    /** What a look through the draft found, and what publishing would change. */
    record Findings(List<DraftProblem> problems, List<DraftChange> changes) {}

    /** Publishes the draft at that revision, or as it stands when none is given. Asked again, answers the version that was made. */
    @Transactional
    Publication publish(Actor actor, CourseId courseId, @Nullable Long seenRevision) {
        DraftSnapshot draft = drafts.toPublish(actor, courseId);
        if (seenRevision != null && seenRevision != draft.revision()) {
            throw PublicationRefused.changedElsewhere(draft.revision());
        }
        PublishedMark before = draft.published();
        if (before != null && before.draftRevision() == draft.revision()) {
            return new Publication(before.versionId(), before.number());
        }
        requireReady(draft);
        return publish(actor, draft, before == null ? 1 : before.number() + 1);
    }

    private Publication publish(Actor actor, DraftSnapshot draft, int number) {
        VersionId version = new VersionId(Ids.next());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        shelf.put(press.print(draft, new Imprint(version, number, actor, at, false)), draft.revision());
        UUID cover = draft.settings().coverMediaId();
        if (cover != null) {
            covers.release(cover);
        }
        drafts.published(actor, draft.courseId(), version, number, at);
        events.publishEvent(new CoursePublished(draft.courseId(), version, number, at));
        audit.record(AuditedAct.of("content.course-published")
                .on("course", draft.courseId().value(), draft.settings().title())
                .in(units.path(draft.unitId()))
                .with(Changes.none().fact("version", number)));
        return new Publication(version, number);
    }

    private void requireReady(DraftSnapshot draft) {
        long errors =
                check.problems(draft).stream().filter(DraftProblem::hinders).count();
        if (errors > 0) {
            throw PublicationRefused.notReady(errors);
        }
    }

    @Transactional(readOnly = true)
    Findings look(Actor actor, CourseId courseId) {
        DraftSnapshot draft = drafts.toRead(actor, courseId);
        PublishedMark before = draft.published();
        return new Findings(
                check.problems(draft),
                DraftChanges.between(draft, before == null ? null : published.course(before.versionId())));
    }

    @Transactional(readOnly = true)
    List<PublicationView> history(Actor actor, CourseId courseId) {
        drafts.toRead(actor, courseId);
        List<VersionShelf.Entry> entries = shelf.entries(courseId);
        Map<AccountId, AccountView> people = accounts.byIds(
                entries.stream().map(VersionShelf.Entry::publishedBy).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> PublicationView.of(entry, people.get(entry.publishedBy())))
                .toList();
    }
}
