package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.classes.ClassLearners;
import vn.hocso.learning.classes.ClassPolicy;
import vn.hocso.learning.classes.ClassRefusals.ClassClosed;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.gradebook.GivenMarks.GivenMark;
import vn.hocso.learning.gradebook.GradebookRefusals.ItemUnknown;
import vn.hocso.learning.gradebook.GradebookRefusals.LearnerNotInClass;
import vn.hocso.learning.gradebook.GradebookRefusals.MarkChanged;
import vn.hocso.learning.gradebook.GradebookRefusals.MarkOutOfRange;
import vn.hocso.learning.gradebook.GradebookRefusals.OwnMark;
import vn.hocso.learning.gradebook.GradebookRefusals.ReasonMissing;
import vn.hocso.learning.gradebook.GradebookViews.GradeRow;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Entering marks, and putting others in place of what was found. */
@Service
class MarkGiving {

    private final ClassPolicy policy;
    private final ClassLearners learners;
    private final Schemes schemes;
    private final GivenMarks marks;
    private final GradebookReads reads;
    private final GradebookAudit audit;
    private final Clock clock;

    MarkGiving(
            ClassPolicy policy,
            ClassLearners learners,
            Schemes schemes,
            GivenMarks marks,
            GradebookReads reads,
            GradebookAudit audit,
            Clock clock) {
        this.policy = policy;
        this.learners = learners;
        this.schemes = schemes;
        this.marks = marks;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is said of an item, with the most that it can earn. */
    private record Target(String title, BigDecimal most, boolean replaces) {}

    /** The learner's marks afterwards. The same once more changes nothing. */
    @Transactional
    public GradeRow give(Actor actor, ClassId id, EnterMark request) {
        CourseClass one = policy.lockInSight(actor, id);
        if (one.closed()) {
            throw new ClassClosed();
        }
        AccountId learner = learners.member(id, request.enrolmentId())
                .orElseThrow(LearnerNotInClass::new)
                .enrolment()
                .accountId();
        if (learner.equals(AccountId.of(actor))) {
            throw new OwnMark();
        }
        Target target = target(schemes.of(one).scheme(), request.itemId());
        BigDecimal points = request.points();
        String comment = words(request.comment());
        String reason = words(request.reason());
        requireFit(target, points, reason);
        GivenMark before = marks.find(id, request.enrolmentId(), request.itemId())
                .orElseGet(() -> GivenMark.none(request.enrolmentId(), request.itemId()));
        if (!before.says(points, comment, reason)) {
            if (before.revision() != request.revision()) {
                throw new MarkChanged();
            }
            GivenMark after = new GivenMark(
                    request.enrolmentId(), request.itemId(), points, comment, reason, before.revision() + 1);
            marks.give(id, before, after, AccountId.of(actor), clock.instant());
            audit.marked(one, learner, target.title(), before, after);
        }
        return reads.row(actor, one, request.enrolmentId());
    }

    private static Target target(Scheme scheme, UUID id) {
        if (id.equals(Grading.FINAL)) {
            return new Target("", scheme.scale(), true);
        }
        Item item = scheme.items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ItemUnknown::new);
        return new Target(item.title(), item.maxPoints(), item.kind() != Kind.MANUAL);
    }

    private static void requireFit(Target target, @Nullable BigDecimal points, @Nullable String reason) {
        if (points == null) {
            return;
        }
        if (points.compareTo(target.most()) > 0) {
            throw new MarkOutOfRange(target.most());
        }
        if (target.replaces() && reason == null) {
            throw new ReasonMissing();
        }
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : VietnameseText.clean(text).strip();
    }
}
