package vn.hocso.survey.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.PublishedContent;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** That a person answered, and on which day. Erasing takes that; what was said was nobody's from the beginning and stays in the figures. */
@Component
class SurveyPersonalData implements PersonalData {

    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final PublishedContent content;

    SurveyPersonalData(JdbcClient jdbc, Enrolments enrolments, PublishedContent content) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.content = content;
    }

    @Override
    public String section() {
        return "survey";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        Map<EnrolmentId, LocalDate> answered = new LinkedHashMap<>();
        jdbc.sql("select enrolment_id, answered_on from survey_participation where account_id = ?")
                .param(Ids.bytes(account))
                .query(row -> {
                    answered.put(
                            new EnrolmentId(Columns.id(row, "enrolment_id")),
                            row.getObject("answered_on", LocalDate.class));
                });
        enrolments.byIds(answered.keySet()).stream()
                .sorted(Comparator.comparing(one -> answered.get(one.enrolmentId())))
                .forEach(one -> {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    row.put("course", content.course(one.versionId()).title());
                    row.put("answered", String.valueOf(answered.get(one.enrolmentId())));
                    rows.add("surveys", row);
                });
    }

    @Override
    public List<Kept> erase(UUID account) {
        int answered = jdbc.sql("delete from survey_participation where account_id = ?")
                .param(Ids.bytes(account))
                .update();
        return answered == 0 ? List.of() : List.of(new Kept("survey-answers", "figures", answered));
    }
}
