package vn.hocso.learning.gradebook;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.gradebook.GivenMarks.GivenMark;

/** Writes down every mark that a person gives, and who made the rules and settled them. */
@Component
class GradebookAudit {

    private final AuditTrail audit;

    GradebookAudit(AuditTrail audit) {
        this.audit = audit;
    }

    void marked(CourseClass one, AccountId learner, String item, GivenMark before, GivenMark after) {
        audit.record(act("learning.mark-given", one)
                .to(learner.value())
                .with(Changes.none()
                        .fact("item", item.isEmpty() ? null : item)
                        .of("points", before.points(), after.points())
                        .of("comment", before.comment(), after.comment()))
                .because(after.reason()));
    }

    void ruled(CourseClass one, Scheme before, Scheme after) {
        audit.record(
                act("learning.gradebook-changed", one).with(Changes.none().of("rules", text(before), text(after))));
    }

    void closed(CourseClass one, int learners) {
        audit.record(act("learning.class-closed", one).with(Changes.none().fact("learners", learners)));
    }

    void reopened(CourseClass one, String reason) {
        audit.record(act("learning.class-reopened", one).because(reason));
    }

    private static AuditedAct act(String action, CourseClass one) {
        return AuditedAct.of(action).on("class", one.id().value(), one.title()).in(one.unitPath());
    }

    private static @Nullable String text(Scheme scheme) {
        return scheme.items().stream()
                .map(item -> "%s (%s × %s)"
                        .formatted(
                                item.title().isEmpty() ? item.kind().name() : item.title(),
                                GradebookRefusals.plain(item.maxPoints()),
                                GradebookRefusals.plain(item.weight())))
                .collect(Collectors.joining(
                        "; ",
                        "%s -%d, %s, /%s, %d, ≥%s: "
                                .formatted(
                                        scheme.formula(),
                                        scheme.dropLowest(),
                                        scheme.missing(),
                                        GradebookRefusals.plain(scheme.scale()),
                                        scheme.decimals(),
                                        GradebookRefusals.plain(scheme.passMark())),
                        ""));
    }
}
