package vn.hocso.learning.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.catalogue.OfferView;
import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedContent;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** The courses of one person for those who see the people of their unit, what they took up last first. */
@Component
class PersonEnrolments {

    private static final String FROM =
            " from learning_enrolment e where e.account_id = :account and (:state is null or e.state = :state)";

    private final JdbcClient jdbc;
    private final Access access;
    private final People people;
    private final CourseOffers offers;
    private final PublishedContent content;

    PersonEnrolments(JdbcClient jdbc, Access access, People people, CourseOffers offers, PublishedContent content) {
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
        this.offers = offers;
        this.content = content;
    }

    private record Row(EnrolmentSummary enrolment, @Nullable LocalDate dueOn) {}

    Page<PersonEnrolmentView> find(Actor actor, AccountId person, @Nullable EnrolmentState state, Paging paging) {
        requireMaySee(actor, person);
        String wanted = state == null ? null : state.name();
        List<Row> rows = jdbc.sql("select " + EnrolmentRow.COLUMNS + ", e.due_on" + FROM + " order by " + order(paging)
                        + " limit :size offset :offset")
                .param("account", Ids.bytes(person.value()))
                .param("state", wanted)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) ->
                        new Row(EnrolmentRow.read(row, number), row.getObject("due_on", LocalDate.class)))
                .list();
        long total = jdbc.sql("select count(*)" + FROM)
                .param("account", Ids.bytes(person.value()))
                .param("state", wanted)
                .query(Long.class)
                .single();
        return Page.of(views(rows), paging, total);
    }

    private void requireMaySee(Actor actor, AccountId person) {
        access.requireScope(actor, Permission.VIEW_PEOPLE);
        MembershipView place = people.primaryMembership(person).orElseThrow(OutsideScope::new);
        access.require(actor, Permission.VIEW_PEOPLE, place.unit().id());
    }

    private List<PersonEnrolmentView> views(List<Row> rows) {
        Map<CourseId, OfferView> offered = offers.byIds(
                rows.stream().map(row -> row.enrolment().courseId()).toList());
        return rows.stream()
                .map(row -> PersonEnrolmentView.of(row.enrolment(), title(row.enrolment(), offered), row.dueOn()))
                .toList();
    }

    /** A course that is no longer on offer is known by the version the person studied. */
    private String title(EnrolmentSummary enrolment, Map<CourseId, OfferView> offered) {
        OfferView offer = offered.get(enrolment.courseId());
        return offer == null ? content.course(enrolment.versionId()).title() : offer.title();
    }

    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : " asc";
        return switch (paging.sortKey("")) {
            case "enrolledAt" -> "e.enrolled_at" + way + ", e.id";
            case "completedAt" -> "e.completed_at" + way + ", e.id";
            case "percent" -> "e.required_done / greatest(e.required_total, 1)" + way + ", e.id";
            default -> "e.enrolled_at desc, e.id";
        };
    }
}
