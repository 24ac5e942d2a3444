package vn.hocso.learning.gradebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.classes.ClassLearners;
import vn.hocso.learning.classes.ClassMembers;
import vn.hocso.learning.classes.ClassPlaces;
import vn.hocso.learning.classes.ClassPolicy;
import vn.hocso.learning.classes.ClassRefusals.ClassUnknown;
import vn.hocso.learning.classes.ClassSearch;
import vn.hocso.learning.classes.ClassService;
import vn.hocso.learning.classes.ClassStore;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.learning.enrolment.EnrolmentStore;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;

/** Classes as other modules ask for them. */
@Service
class ClassRegister implements Classes {

    private final ClassPolicy policy;
    private final ClassStore classes;
    private final ClassService service;
    private final ClassMembers members;
    private final ClassPlaces places;
    private final ClassSearch search;
    private final ClassLearners learners;
    private final EnrolmentStore enrolments;
    private final Schemes schemes;
    private final Grades grades;
    private final Clock clock;

    ClassRegister(
            ClassPolicy policy,
            ClassStore classes,
            ClassService service,
            ClassMembers members,
            ClassPlaces places,
            ClassSearch search,
            ClassLearners learners,
            EnrolmentStore enrolments,
            Schemes schemes,
            Grades grades,
            Clock clock) {
        this.policy = policy;
        this.classes = classes;
        this.service = service;
        this.members = members;
        this.places = places;
        this.search = search;
        this.learners = learners;
        this.enrolments = enrolments;
        this.schemes = schemes;
        this.grades = grades;
        this.clock = clock;
    }

    @Override
    public ClassSummary require(ClassId classId) {
        return one(classId).summary(VietnamCalendar.today(clock));
    }

    @Override
    public ClassSummary requireInSight(Actor actor, ClassId classId) {
        return policy.requireInSight(actor, classId).summary(VietnamCalendar.today(clock));
    }

    @Override
    public List<ClassSummary> byIds(Collection<ClassId> classIds) {
        LocalDate today = VietnamCalendar.today(clock);
        return classes.byIds(classIds).stream().map(one -> one.summary(today)).toList();
    }

    @Override
    public int completed(ClassId classId) {
        return places.completed(classId);
    }

    @Override
    public ClassId open(Actor actor, NewClass details) {
        return service.open(actor, details);
    }

    @Override
    public int add(Actor actor, ClassId classId, Collection<AccountId> people) {
        return members.add(actor, classId, people);
    }

    @Override
    public List<ClassLearner> learners(ClassId classId, @Nullable EnrolmentId last, int limit) {
        return places.after(classId, last, limit);
    }

    @Override
    public Page<ClassSummary> within(List<String> paths, @Nullable String words, Paging paging) {
        return search.within(paths, words, paging);
    }

    @Override
    public Map<EnrolmentId, ClassSummary> of(Collection<EnrolmentId> enrolments) {
        return search.of(enrolments);
    }

    @Override
    public List<ClassMember> members(ClassId classId, @Nullable String words) {
        return learners.members(one(classId).id(), words).stream()
                .map(member ->
                        new ClassMember(member.enrolment(), member.fullName(), member.staffCode(), member.unitName()))
                .toList();
    }

    @Override
    public Map<EnrolmentId, FinalMark> finalMarks(ClassId classId, Collection<EnrolmentId> wanted) {
        CourseClass one = one(classId);
        List<EnrolmentSummary> asked = enrolments.byIds(places.among(classId, wanted));
        Map<EnrolmentId, FinalMark> marks = new LinkedHashMap<>();
        grades.of(one, schemes.of(one).scheme(), asked)
                .forEach((enrolment, told) -> marks.put(
                        enrolment,
                        new FinalMark(
                                told.grade().mark(),
                                told.grade().outOf(),
                                told.grade().passed(),
                                one.closed())));
        return marks;
    }

    @Override
    public Set<EnrolmentId> settled(Collection<EnrolmentId> enrolments) {
        return places.inClosedClass(enrolments);
    }

    private CourseClass one(ClassId id) {
        return classes.find(id).orElseThrow(ClassUnknown::new);
    }
}
