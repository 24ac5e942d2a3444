package vn.hocso.certification.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.certification.condition.Approval;
import vn.hocso.certification.condition.Approval.State;
import vn.hocso.certification.condition.Approvals;
import vn.hocso.certification.condition.Eligibility;
import vn.hocso.certification.condition.Finding;
import vn.hocso.certification.register.AwaitedCertificates;
import vn.hocso.certification.register.Certificates;
import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassMember;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Words;

/** Whom somebody has to approve, and what was decided. Classes are of bounded size; those in no class are read a page at a time. */
@Component
class ApprovalList {

    private final RunPolicy policy;
    private final Approvals approvals;
    private final Eligibility eligibility;
    private final RunLines lines;
    private final Certificates certificates;
    private final AwaitedCertificates awaited;
    private final Classes classes;
    private final Enrolments enrolments;
    private final Accounts accounts;
    private final People people;
    private final Words words;

    ApprovalList(
            RunPolicy policy,
            Approvals approvals,
            Eligibility eligibility,
            RunLines lines,
            Certificates certificates,
            AwaitedCertificates awaited,
            Classes classes,
            Enrolments enrolments,
            Accounts accounts,
            People people,
            Words words) {
        this.policy = policy;
        this.approvals = approvals;
        this.eligibility = eligibility;
        this.lines = lines;
        this.certificates = certificates;
        this.awaited = awaited;
        this.classes = classes;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
    }

    /**
     * @param reason what was said when it was decided
     * @param missing what else they lack, in words
     * @param inConfirmedRun gets a certificate by a run that was confirmed, also where declined now
     * @param mayDecide not about who has a certificate, and not about oneself
     */
    @Schema(name = "CertificateApproval")
    record ApprovalLine(
            EnrolmentId enrolmentId,
            String fullName,
            @Nullable String staffCode,
            String unitName,
            State state,
            @Nullable String reason,
            @Nullable String by,
            @Nullable Instant at,
            List<String> missing,
            boolean hasCertificate,
            boolean inConfirmedRun,
            boolean mayDecide) {}

    @Transactional(readOnly = true)
    public Page<ApprovalLine> of(
            Actor actor, ClassId id, @Nullable String q, @Nullable State state, Paging paging, Locale locale) {
        policy.requireClass(actor, id);
        List<ClassMember> all = classes.members(id, q);
        List<EnrolmentId> ids =
                all.stream().map(one -> one.enrolment().enrolmentId()).toList();
        Map<EnrolmentId, Approval> decided = approvals.of(ids);
        Set<EnrolmentId> issued = certificates.latest(ids).keySet();
        // whoever has a certificate waits for nothing
        Predicate<EnrolmentId> wanted = one -> state == null
                || (state == stateOf(decided.get(one)) && !(state == State.WAITING && issued.contains(one)));
        Page<ClassMember> page = Page.from(
                all.stream()
                        .filter(one -> wanted.test(one.enrolment().enrolmentId()))
                        .toList(),
                paging);
        return lines(actor, page, id, locale);
    }

    @Transactional(readOnly = true)
    public Page<ApprovalLine> of(Actor actor, CourseId id, @Nullable State state, Paging paging, Locale locale) {
        policy.requireCourse(actor, id);
        Page<EnrolmentId> ids = awaited.inNoClass(id, state, paging);
        Set<EnrolmentId> placed = classes.of(ids.items()).keySet();
        List<EnrolmentSummary> learners = enrolments.byIds(ids.items()).stream()
                .filter(one -> !placed.contains(one.enrolmentId()))
                .toList();
        Set<AccountId> who = learners.stream().map(EnrolmentSummary::accountId).collect(Collectors.toSet());
        Map<AccountId, AccountView> known = accounts.byIds(who);
        Map<AccountId, MembershipView> memberships = people.primaryMemberships(who);
        return lines(
                actor,
                Page.of(
                        learners.stream()
                                .map(one -> member(one, known.get(one.accountId()), memberships.get(one.accountId())))
                                .toList(),
                        paging,
                        ids.total()),
                null,
                locale);
    }

    private static ClassMember member(
            EnrolmentSummary enrolment, @Nullable AccountView known, @Nullable MembershipView membership) {
        return new ClassMember(
                enrolment,
                known == null ? "" : known.fullName(),
                known == null ? null : known.staffCode(),
                membership == null ? "" : membership.unit().name());
    }

    private Page<ApprovalLine> lines(Actor actor, Page<ClassMember> page, @Nullable ClassId in, Locale locale) {
        List<EnrolmentSummary> learners =
                page.items().stream().map(ClassMember::enrolment).toList();
        List<EnrolmentId> ids =
                learners.stream().map(EnrolmentSummary::enrolmentId).toList();
        Map<EnrolmentId, Approval> decided = approvals.of(ids);
        Map<EnrolmentId, List<Finding>> missing = eligibility.missingBesideApproval(learners, in);
        Set<EnrolmentId> issued = certificates.latest(ids).keySet();
        Set<EnrolmentId> due = lines.stillDue(ids);
        Map<AccountId, AccountView> deciders =
                accounts.byIds(decided.values().stream().map(Approval::by).collect(Collectors.toSet()));
        return page.map(one -> {
            EnrolmentId id = one.enrolment().enrolmentId();
            Approval approval = decided.get(id);
            AccountView by = approval == null ? null : deciders.get(approval.by());
            boolean own = one.enrolment().accountId().equals(AccountId.of(actor));
            return new ApprovalLine(
                    id,
                    one.fullName(),
                    one.staffCode(),
                    one.unitName(),
                    stateOf(approval),
                    approval == null || approval.reason().isEmpty() ? null : approval.reason(),
                    by == null ? null : by.fullName(),
                    approval == null ? null : approval.at(),
                    missing.getOrDefault(id, List.of()).stream()
                            .map(finding -> finding.in(words, locale))
                            .toList(),
                    issued.contains(id),
                    due.contains(id),
                    !own && !issued.contains(id));
        });
    }

    private static State stateOf(@Nullable Approval approval) {
        return approval == null ? State.WAITING : approval.state();
    }
}
