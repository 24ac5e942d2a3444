package vn.hocso.certification.issuing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.RunId;
import vn.hocso.certification.condition.Finding;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** What a confirmed run decided about each learner. Whether somebody has their certificate is told by the register alone. */
@Repository
class RunLines {

    private static final int AT_ONCE = 500;
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final String DUE = """
            from certification_run_line l left join certification_certificate c on c.enrolment_id = l.enrolment_id
            left join certification_hold h on h.enrolment_id = l.enrolment_id
            where l.run_id = ? and l.outcome in ('TO_ISSUE', 'INCLUDED') and l.failed_at is null and c.id is null
              and h.enrolment_id is null""";

    private final JdbcClient jdbc;
    private final Certificates certificates;
    private final Holds holds;
    private final JsonMapper json;

    RunLines(JdbcClient jdbc, Certificates certificates, Holds holds, JsonMapper json) {
        this.jdbc = jdbc;
        this.certificates = certificates;
        this.holds = holds;
        this.json = json;
    }

    /** A learner whose certificate the run still has to issue. */
    record Due(int position, EnrolmentId enrolmentId) {}

    /** In the order of the list, in which numbers are given. */
    void write(RunId run, List<Candidate> candidates) {
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, candidates.size());
            List<@Nullable Object> values = new ArrayList<>();
            for (int position = from; position < to; position++) {
                Candidate one = candidates.get(position);
                values.addAll(Arrays.<@Nullable Object>asList(
                        Ids.bytes(run.value()),
                        Ids.bytes(one.enrolmentId().value()),
                        Ids.bytes(one.accountId().value()),
                        position,
                        one.outcome().name(),
                        one.missing().isEmpty() ? null : json.writeValueAsString(one.missing())));
            }
            jdbc.sql(
                            "insert into certification_run_line (run_id, enrolment_id, account_id, position, outcome, missing) values "
                                    + String.join(",", Collections.nCopies(to - from, "(?,?,?,?,?,?)")))
                    .params(values)
                    .update();
        }
    }

    /** Those without a certificate yet, after the position; those that failed or are held wait until the run is started again. */
    List<Due> due(RunId run, int after, int most) {
        return jdbc.sql("select l.position, l.enrolment_id " + DUE + " and l.position > ? order by l.position limit ?")
                .params(Ids.bytes(run.value()), after, most)
                .query((row, no) -> new Due(row.getInt("position"), new EnrolmentId(Columns.id(row, "enrolment_id"))))
                .list();
    }

    int countDue(RunId run) {
        return jdbc.sql("select count(*) " + DUE)
                .param(Ids.bytes(run.value()))
                .query(Integer.class)
                .single();
    }

    /** Those among them who still get a certificate by a run that was confirmed, whatever is decided about them now. */
    Set<EnrolmentId> stillDue(Collection<EnrolmentId> enrolments) {
        if (enrolments.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                select distinct l.enrolment_id from certification_run_line l
                left join certification_certificate c on c.enrolment_id = l.enrolment_id
                left join certification_hold h on h.enrolment_id = l.enrolment_id
                where l.enrolment_id in (:ids) and l.outcome in ('TO_ISSUE', 'INCLUDED') and c.id is null and h.enrolment_id is null
                """)
                .param(
                        "ids",
                        enrolments.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, no) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                .set();
    }

    int countToIssue(RunId run) {
        return jdbc.sql(
                        "select count(*) from certification_run_line where run_id = ? and outcome in ('TO_ISSUE', 'INCLUDED')")
                .param(Ids.bytes(run.value()))
                .query(Integer.class)
                .single();
    }

    void failed(RunId run, EnrolmentId enrolment, Instant at) {
        jdbc.sql("update certification_run_line set failed_at = ? where run_id = ? and enrolment_id = ?")
                .params(Columns.at(at), Ids.bytes(run.value()), Ids.bytes(enrolment.value()))
                .update();
    }

    void forgetFailures(RunId run) {
        jdbc.sql("update certification_run_line set failed_at = null where run_id = ? and failed_at is not null")
                .param(Ids.bytes(run.value()))
                .update();
    }

    private record Line(
            EnrolmentId enrolmentId,
            AccountId accountId,
            String fullName,
            @Nullable String staffCode,
            String unitName,
            Outcome outcome,
            List<Finding> missing,
            boolean failed) {}

    /** Everybody of the run whose name or staff code holds the words, in the order of the run, with the certificate of today. */
    List<Candidate> of(RunId run, @Nullable String words, Map<EnrolmentId, RunException> exceptions) {
        List<Line> lines = lines(run, words);
        Map<EnrolmentId, Hold> held =
                holds.of(lines.stream().map(Line::enrolmentId).toList());
        Map<EnrolmentId, Certificate> issued =
                certificates.latest(lines.stream().map(Line::enrolmentId).toList());
        return lines.stream()
                .map(line -> new Candidate(
                        line.enrolmentId(),
                        line.accountId(),
                        line.fullName(),
                        line.staffCode(),
                        line.unitName(),
                        line.outcome(),
                        line.missing(),
                        exceptions.get(line.enrolmentId()),
                        held.get(line.enrolmentId()),
                        issued.get(line.enrolmentId()),
                        line.failed()))
                .toList();
    }

    private List<Line> lines(RunId run, @Nullable String words) {
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(run.value())));
        StringBuilder where = new StringBuilder("l.run_id = ?");
        for (String word : VietnameseText.words(words)) {
            where.append(" and (a.name_folded like ? or lower(a.staff_code) like ?)");
            params.add(SqlText.containing(word));
            params.add(SqlText.containing(word));
        }
        return jdbc.sql("""
                select l.enrolment_id, l.account_id, a.full_name, a.staff_code, coalesce(o.unit_full_name, '') as unit_name,
                  l.outcome, l.missing, l.failed_at
                from certification_run_line l join identity_person a on a.id = l.account_id
                left join organisation_place o on o.account_id = l.account_id
                where %s order by l.position
                """.formatted(where))
                .params(params)
                .query((row, no) -> new Line(
                        new EnrolmentId(Columns.id(row, "enrolment_id")),
                        new AccountId(Columns.id(row, "account_id")),
                        row.getString("full_name"),
                        row.getString("staff_code"),
                        row.getString("unit_name"),
                        Outcome.valueOf(row.getString("outcome")),
                        findings(row.getString("missing")),
                        row.getObject("failed_at") != null))
                .list();
    }

    private List<Finding> findings(@Nullable String written) {
        return written == null ? List.of() : json.readValue(written, FINDINGS);
    }
}
