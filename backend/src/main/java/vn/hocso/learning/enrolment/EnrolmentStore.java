package vn.hocso.learning.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Enrolments in the database, many at a time. */
@Component
public class EnrolmentStore {

    private static final String SELECT = "select " + EnrolmentRow.COLUMNS + " from learning_enrolment e ";
    private static final int INSERTED = 12;

    private final JdbcClient jdbc;
    private final LessonRevisions revisions;

    EnrolmentStore(JdbcClient jdbc, LessonRevisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    public Optional<EnrolmentSummary> find(EnrolmentId id) {
        return jdbc.sql(SELECT + "where e.id = ?")
                .param(Ids.bytes(id.value()))
                .query(EnrolmentRow::read)
                .optional();
    }

    public Optional<EnrolmentSummary> of(AccountId account, CourseId course) {
        return jdbc.sql(SELECT + "where e.account_id = ? and e.course_id = ?")
                .params(Ids.bytes(account.value()), Ids.bytes(course.value()))
                .query(EnrolmentRow::read)
                .optional();
    }

    public List<EnrolmentSummary> of(AccountId account) {
        return jdbc.sql(SELECT + "where e.account_id = ? order by e.id")
                .param(Ids.bytes(account.value()))
                .query(EnrolmentRow::read)
                .list();
    }

    public List<EnrolmentSummary> byIds(Collection<EnrolmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where e.id in (:ids)")
                        .param(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query(EnrolmentRow::read)
                        .list();
    }

    public int completed(CourseId course) {
        return jdbc.sql("select count(*) from learning_enrolment where course_id = ? and state = 'COMPLETED'")
                .param(Ids.bytes(course.value()))
                .query(Integer.class)
                .single();
    }

    public List<EnrolmentSummary> after(@Nullable EnrolmentId last, int limit) {
        return jdbc.sql(SELECT + "where e.id > ? order by e.id limit ?")
                .params(last == null ? new byte[0] : Ids.bytes(last.value()), limit)
                .query(EnrolmentRow::read)
                .list();
    }

    /** Whether the person may read the course's material. */
    boolean takesPart(AccountId account, CourseId course) {
        return jdbc.sql(
                        "select 1 from learning_enrolment where account_id = ? and course_id = ? and state <> 'WITHDRAWN'")
                .params(Ids.bytes(account.value()), Ids.bytes(course.value()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public List<EnrolmentSummary> of(Collection<AccountId> accounts, CourseId course) {
        List<EnrolmentSummary> found = new ArrayList<>();
        for (List<AccountId> slice : ManyRows.slices(accounts)) {
            found.addAll(jdbc.sql(SELECT
                            + "where e.course_id = ? and e.account_id in (%s)".formatted(ManyRows.marks(slice.size())))
                    .params(courseAndAccounts(course, slice))
                    .query(EnrolmentRow::read)
                    .list());
        }
        return found;
    }

    /**
     * Adds the places. Who withdrew from theirs gets it back on the terms of the new one; who has one in the course otherwise keeps it as
     * it is.
     */
    void addMissing(Target target, Collection<Place> places, @Nullable LocalDate dueOn) {
        for (List<Place> slice : ManyRows.slices(places)) {
            List<@Nullable Object> values = new ArrayList<>(slice.size() * INSERTED);
            slice.forEach(place -> values.addAll(row(target, place, dueOn)));
            jdbc.sql("""
                    insert into learning_enrolment (id, account_id, course_id, version_id, version_number, unit_id, state,
                      required_done, required_total, due_on, enrolled_by, enrolled_at)
                    values %s
                    on duplicate key update unit_id = if(state = 'WITHDRAWN', values(unit_id), unit_id),
                      due_on = if(state = 'WITHDRAWN', values(due_on), due_on),
                      enrolled_by = if(state = 'WITHDRAWN', values(enrolled_by), enrolled_by)
                    """.formatted(ManyRows.of(slice.size(), INSERTED)))
                    .params(values)
                    .update();
        }
    }

    void setDueDate(CourseId course, Collection<AccountId> accounts, LocalDate dueOn) {
        for (List<AccountId> slice : ManyRows.slices(accounts)) {
            List<Object> params = new ArrayList<>(List.of(dueOn));
            params.addAll(courseAndAccounts(course, slice));
            jdbc.sql("""
                    update learning_enrolment set due_on = ?
                    where course_id = ? and account_id in (%s) and state in ('NOT_STARTED', 'IN_PROGRESS')
                    """.formatted(ManyRows.marks(slice.size()))).params(params).update();
        }
    }

    /** Ends taking part unless the course is completed. */
    boolean withdraw(EnrolmentId id, Instant now) {
        int changed =
                jdbc.sql("""
                update learning_enrolment set state = 'WITHDRAWN', withdrawn_at = ?
                where id = ? and state in ('NOT_STARTED', 'IN_PROGRESS')
                """).params(Columns.at(now), Ids.bytes(id.value())).update();
        if (changed == 0) {
            return false;
        }
        revisions.countUp(id);
        return true;
    }

    private static List<Object> courseAndAccounts(CourseId course, List<AccountId> accounts) {
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(course.value())));
        accounts.forEach(account -> params.add(Ids.bytes(account.value())));
        return params;
    }

    private static List<@Nullable Object> row(Target target, Place place, @Nullable LocalDate dueOn) {
        UnitId unit = place.unitId();
        return Arrays.asList(
                Ids.bytes(place.id().value()),
                Ids.bytes(place.accountId().value()),
                Ids.bytes(target.courseId().value()),
                Ids.bytes(target.versionId().value()),
                target.number(),
                Columns.idOrNull(unit == null ? null : unit.value()),
                "NOT_STARTED",
                0,
                target.required().size(),
                dueOn,
                Ids.bytes(place.by().value()),
                Columns.at(place.enrolledAt()));
    }

    /** A place in a course about to be taken, and who gives it. */
    record Place(
            EnrolmentId id, AccountId accountId, @Nullable UnitId unitId, AccountId by, Instant enrolledAt) {

        static Place of(AccountId account, @Nullable UnitId unit, AccountId by, Instant at) {
            return new Place(new EnrolmentId(Ids.at(at.toEpochMilli())), account, unit, by, at);
        }
    }
}
