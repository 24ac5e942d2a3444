package vn.hocso.learning.classes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.enrolment.EnrolmentStore;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The classes that somebody learns in. */
@Component
public class LearnersClasses {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final ClassStore classes;
    private final EnrolmentStore enrolments;

    LearnersClasses(JdbcClient jdbc, ClassStore classes, EnrolmentStore enrolments) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.enrolments = enrolments;
    }

    /** A class with the learner's enrolment in its course. */
    public record OwnClass(CourseClass of, EnrolmentSummary enrolment, List<AccountId> trainers) {}

    private record Placed(CourseClass one, EnrolmentId enrolment) {}

    /** The latest first. */
    public List<OwnClass> of(Actor actor) {
        List<Placed> placed = jdbc.sql("select " + CourseClass.COLUMNS + """
                , p.enrolment_id from learning_enrolment e join learning_class_place p on p.enrolment_id = e.id
                join learning_class c on c.id = p.class_id
                where e.account_id = ? order by c.starts_on desc, c.id desc limit ?
                """)
                .params(Ids.bytes(actor.accountId()), MOST)
                .query((row, number) ->
                        new Placed(CourseClass.read(row, number), new EnrolmentId(Columns.id(row, "enrolment_id"))))
                .list();
        Map<EnrolmentId, EnrolmentSummary> own =
                enrolments.byIds(placed.stream().map(Placed::enrolment).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(EnrolmentSummary::enrolmentId, one -> one));
        Map<ClassId, List<AccountId>> trainers =
                classes.trainers(placed.stream().map(one -> one.one().id()).toList());
        return placed.stream()
                .filter(one -> own.containsKey(one.enrolment()))
                .map(one -> new OwnClass(
                        one.one(),
                        Objects.requireNonNull(own.get(one.enrolment())),
                        trainers.getOrDefault(one.one().id(), List.of())))
                .toList();
    }
}
