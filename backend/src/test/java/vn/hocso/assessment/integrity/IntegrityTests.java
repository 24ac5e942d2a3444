package vn.hocso.assessment.integrity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What becomes a hint, and what becomes of it. */
@HocsoTest
class IntegrityTests extends IntegrityScene {

    @Test
    void nothingIsLookedThroughWhereFewerThanThirtyTookTheQuiz() {
        taken(5);
        JsonNode view = json(trainer.get(uri()));
        assertThat(view.path("attempts").intValue()).isEqualTo(5);
        assertThat(view.path("leastPeople").intValue()).isEqualTo(30);
        assertThat(view.path("check").isMissingNode()).isTrue();
        assertThat(trainer.post(uri() + "/check", null))
                .hasStatus(409)
                .bodyText()
                .contains("ít nhất 30 người");
    }

    @Test
    void twoWithTheSameWrongAnswersAreAHintAndNoMarkChanges() {
        taken(40);
        List<Integer> marks = marks();
        check();
        JsonNode view = json(trainer.get(uri()));
        assertThat(view.at("/check/people").intValue()).isEqualTo(40);
        assertThat(view.at("/check/pairs").intValue()).isEqualTo(40 * 39 / 2);
        assertThat(view.path("since").intValue()).isZero();
        assertThat(view.at("/counts/open").intValue()).isEqualTo(1);

        JsonNode hint = onlyHint();
        assertThat(hint.path("kind").stringValue()).isEqualTo("SAME_ANSWERS");
        assertThat(hint.path("strength").stringValue()).isEqualTo("STRONG");
        assertThat(hint.path("fullName").stringValue()).isEqualTo("Nguồn");
        assertThat(hint.path("otherName").stringValue()).isEqualTo("Chép");

        JsonNode detail = json(trainer.get(hintUri()));
        assertThat(detail.path("sides")).hasSize(2);
        List<JsonNode> alike = detail.path("questions")
                .valueStream()
                .filter(one -> one.path("likeness").stringValue().equals("SAME_WRONG"))
                .toList();
        assertThat(alike).hasSize(hint.path("found").intValue());
        assertThat(alike).allSatisfy(one -> {
            assertThat(one.at("/answers/0/chosen")).isEqualTo(one.at("/answers/1/chosen"));
            assertThat(one.at("/answers/0/right").booleanValue()).isFalse();
        });
        assertThat(detail.at("/questions/0/likeness").stringValue()).isEqualTo("SAME_WRONG");
        assertThat(marks()).isEqualTo(marks);
        jdbc.sql(
                        "update assessment_attempt set submitted_at = date_add(utc_timestamp(6), interval 1 minute) where id = ?")
                .param(Ids.bytes(attempt(people.getFirst())))
                .update();
        assertThat(json(trainer.get(uri())).path("since").intValue())
                .as("handed in after the check")
                .isEqualTo(1);
        assertThat(trainer.get(uri() + "/hints/export.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Trùng nhiều câu sai", "Nguồn", "Chép");
        assertThat(trainer.get(uri() + "/hints/export.xlsx")).hasStatusOk();
    }

    @Test
    void whatSomebodyMadeOfAHintStaysWhenTheAttemptsAreLookedThroughAgain() {
        taken(40);
        check();
        String address = hintUri();
        assertThat(trainer.put(address + "/judgement", "{\"state\": \"NOTHING\", \"note\": \" \"}"))
                .hasStatus(400)
                .bodyText()
                .contains("\"field\":\"note\"");
        String judgement = "{\"state\": \"PURSUED\", \"note\": \"Hai người ngồi cạnh nhau\"}";
        JsonNode judged = json(trainer.put(address + "/judgement", judgement));
        trainer.put(address + "/judgement", judgement);
        assertThat(judged.at("/hint/state").stringValue()).isEqualTo("PURSUED");
        assertThat(judged.at("/hint/judgedByName").stringValue()).isNotEmpty();
        assertThat(audited("assessment.integrity-hint-judged"))
                .as("once for each of the two")
                .isEqualTo(2);
        assertThat(audited("assessment.integrity-checked")).isEqualTo(1);

        jdbc.sql("update assessment_item_outcome set share = 1 where quiz_id = ?")
                .param(Ids.bytes(quiz.value()))
                .update();
        check();
        JsonNode again = json(trainer.get(address)).path("hint");
        assertThat(again.path("state").stringValue()).isEqualTo("PURSUED");
        assertThat(again.path("note").stringValue()).isEqualTo("Hai người ngồi cạnh nhau");
        assertThat(again.path("stillFound").booleanValue()).isFalse();

        trainer.put(address + "/judgement", "{\"state\": \"OPEN\"}");
        assertThat(json(trainer.get(address)).path("hint").has("note")).isFalse();
        check();
        assertThat(trainer.get(address)).as("open, and not found any more").hasStatus(404);
    }

    @Test
    void anAttemptFarFasterThanOthersIsAHintUnlessTheLearnerWasGrantedMoreTime() {
        taken(40);
        UUID attempt = attempt(people.getFirst());
        jdbc.sql("update assessment_attempt set submitted_at = date_add(started_at, interval 60 second) where id = ?")
                .param(Ids.bytes(attempt))
                .update();
        jdbc.sql("update assessment_item_outcome set share = 1 where attempt_id = ?")
                .param(Ids.bytes(attempt))
                .update();
        check();
        JsonNode hint = json(trainer.get(uri() + "/hints?kind=FAST_ATTEMPT")).at("/items/0");
        assertThat(hint.path("found").intValue()).as("seconds").isEqualTo(60);
        assertThat(hint.path("expected").doubleValue()).isGreaterThan(600);
        assertThat(hint.has("otherName")).isFalse();
        JsonNode detail =
                json(trainer.get("/api/integrity-hints/" + hint.path("hintId").stringValue()));
        assertThat(detail.path("sides")).hasSize(1);
        assertThat(detail.path("questions")).hasSize(QUESTIONS);

        jdbc.sql("""
                        insert into assessment_extension (quiz_id, enrolment_id, account_id, time_percent, extra_minutes, extra_attempts,
                          reason, given_at, given_by)
                        select quiz_id, enrolment_id, account_id, 150, 0, 0, 'Khiếm thị', started_at, account_id
                        from assessment_attempt where id = ?
                        """).param(Ids.bytes(attempt)).update();
        check();
        assertThat(json(trainer.get(uri() + "/hints?kind=FAST_ATTEMPT")).path("items"))
                .isEmpty();
    }

    @Test
    void quickRightAnswersAreToldWithTheirTimes() {
        taken(40);
        UUID attempt = attempt(people.getFirst());
        Random random = new Random(4);
        jdbc
                .sql("select attempt_id, no from assessment_item_outcome where quiz_id = ? order by attempt_id, no")
                .param(Ids.bytes(quiz.value()))
                .query((row, number) -> Map.entry(Ids.uuid(row.getBytes(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(
                        HashMap<UUID, Double>::new,
                        (clock, one) -> {
                            boolean quick = one.getKey().equals(attempt) && one.getValue() <= 8;
                            double took = quick ? 3 : 30 * Math.exp(0.3 * random.nextGaussian());
                            double at = clock.merge(one.getKey(), took, Double::sum);
                            saved(one.getKey(), one.getValue(), at);
                        },
                        Map::putAll);
        jdbc.sql("update assessment_item_outcome set share = 1 where attempt_id = ? and no <= 8")
                .param(Ids.bytes(attempt))
                .update();
        check();
        assertThat(json(trainer.get(uri())).at("/check/timed").intValue()).isEqualTo(40);
        JsonNode hint = json(trainer.get(uri() + "/hints?kind=QUICK_ANSWERS")).at("/items/0");
        assertThat(hint.path("found").intValue()).isGreaterThanOrEqualTo(6);
        JsonNode first = json(trainer.get(
                        "/api/integrity-hints/" + hint.path("hintId").stringValue()))
                .at("/questions/0");
        assertThat(first.at("/answers/0/seconds").intValue()).isEqualTo(3);
        assertThat(first.path("usualSeconds").intValue()).isBetween(15, 60);
    }

    @Test
    void twoAttemptsOfOnePersonAreNoHintOnceTheirRecordsAreOne() {
        taken(40);
        check();
        jdbc.sql("update assessment_attempt set account_id = ? where id = ?")
                .params(Ids.bytes(people.get(38).id().value()), Ids.bytes(attempt(people.getLast())))
                .update();
        assertThat(json(trainer.get(uri() + "/hints")).path("items")).isEmpty();
    }
}
