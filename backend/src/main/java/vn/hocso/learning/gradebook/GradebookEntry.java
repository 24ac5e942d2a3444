package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.classes.ClassPolicy;
import vn.hocso.learning.classes.ClassRefusals.ClassClosed;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;

/** Columns that other modules add to gradebooks. */
@Service
class GradebookEntry implements Gradebooks {

    private final ClassPolicy policy;
    private final Schemes schemes;
    private final MarkGiving marking;
    private final GradebookMarks marks;
    private final GradebookAudit audit;
    private final Clock clock;

    GradebookEntry(
            ClassPolicy policy,
            Schemes schemes,
            MarkGiving marking,
            GradebookMarks marks,
            GradebookAudit audit,
            Clock clock) {
        this.policy = policy;
        this.schemes = schemes;
        this.marking = marking;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void addColumn(Actor actor, ClassId classId, Column column, Map<EnrolmentId, BigDecimal> points) {
        UUID id = Ids.next();
        add(actor, classId, new Item(id, Kind.MANUAL, null, column.title(), column.maxPoints(), column.weight(), null));
        points.forEach((enrolment, earned) ->
                marking.give(actor, classId, new EnterMark(enrolment, id, earned, null, null, 0)));
    }

    @Override
    @Transactional
    public void countLessons(Actor actor, ClassId classId, BigDecimal weight) {
        add(actor, classId, new Item(Schemes.LESSONS, Kind.LESSONS, null, "", BigDecimal.TEN, weight, null));
    }

    @Override
    public Map<EnrolmentId, Marks> marks(Collection<EnrolmentId> enrolments, Map<EnrolmentId, ClassId> in) {
        return marks.of(enrolments, in);
    }

    @Override
    public Map<UUID, LessonId> lessons(VersionId versionId) {
        return marks.lessons(versionId);
    }

    @Override
    public List<MarkedItem> items(CourseId courseId, @Nullable ClassId classId) {
        return marks.items(courseId, classId);
    }

    @Override
    public BigDecimal outOf(ClassId classId) {
        return marks.outOf(classId);
    }

    private void add(Actor actor, ClassId classId, Item item) {
        CourseClass one = policy.lockInSight(actor, classId);
        if (one.closed()) {
            throw new ClassClosed();
        }
        Scheme before = schemes.of(one).scheme();
        List<Item> items = new ArrayList<>(before.items());
        items.removeIf(known -> known.id().equals(item.id()));
        items.add(item);
        Scheme after = before.with(items);
        schemes.save(classId, after, AccountId.of(actor), clock.instant());
        audit.ruled(one, before, after);
    }
}
