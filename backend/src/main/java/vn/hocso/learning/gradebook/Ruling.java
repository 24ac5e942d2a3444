package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.classes.ClassPolicy;
import vn.hocso.learning.classes.ClassRefusals.ClassClosed;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.gradebook.GradebookRefusals.SchemeChanged;
import vn.hocso.learning.gradebook.GradebookRefusals.SchemeRefused;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Schemes.Written;
import vn.hocso.shared.Actor;

/** Writing the rules of a gradebook. */
@Service
class Ruling {

    private final ClassPolicy policy;
    private final Schemes schemes;
    private final GivenMarks marks;
    private final GradebookAudit audit;
    private final Clock clock;

    Ruling(ClassPolicy policy, Schemes schemes, GivenMarks marks, GradebookAudit audit, Clock clock) {
        this.policy = policy;
        this.schemes = schemes;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Marks of items that are left out stay, unseen, and are there again if the item comes back. */
    @Transactional
    public void rule(Actor actor, ClassId id, WriteScheme request) {
        CourseClass one = policy.lockInSight(actor, id);
        if (one.closed()) {
            throw new ClassClosed();
        }
        Scheme scheme = request.scheme();
        Written before = schemes.of(one);
        if (before.scheme().equals(scheme) && before.revision() > 0) {
            return;
        }
        if (before.revision() != request.revision()) {
            throw new SchemeChanged();
        }
        requireRoomForMarks(id, scheme);
        schemes.save(id, scheme, AccountId.of(actor), clock.instant());
        audit.ruled(one, before.scheme(), scheme);
    }

    private void requireRoomForMarks(ClassId id, Scheme scheme) {
        Map<UUID, BigDecimal> highest = marks.highest(id);
        for (int no = 0; no < scheme.items().size(); no++) {
            Item item = scheme.items().get(no);
            BigDecimal most = highest.get(item.id());
            if (most != null && most.compareTo(item.maxPoints()) > 0) {
                throw new SchemeRefused(
                        "marks-beyond",
                        "items[%d].maxPoints".formatted(no),
                        Map.of("title", item.title(), "most", GradebookRefusals.plain(most)));
            }
        }
        BigDecimal most = highest.get(Grading.FINAL);
        if (most != null && most.compareTo(scheme.scale()) > 0) {
            throw new SchemeRefused("final-marks-beyond", "outOf", Map.of("most", GradebookRefusals.plain(most)));
        }
    }
}
