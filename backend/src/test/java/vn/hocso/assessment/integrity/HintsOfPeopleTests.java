package vn.hocso.assessment.integrity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Who reads hints about whom, and how long they are kept. */
@HocsoTest
class HintsOfPeopleTests extends IntegrityScene {

    @Test
    void onlyThoseWhoWriteTheQuizOfTheUnitSeeHintsAndNobodyThoseAboutThemselves() {
        taken(40);
        check();
        String hint = hintUri();
        Someone colleague = somebody.in(classroom.unit()).withRole(Role.TRAINER).make();
        Someone elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        Someone manager =
                somebody.in(classroom.unit()).withRole(Role.UNIT_MANAGER).make();
        Someone reviewer = somebody.in(classroom.unit()).withRole(Role.REVIEWER).make();
        for (String address : new String[] {uri(), uri() + "/hints", uri() + "/hints/export.csv", hint}) {
            assertThat(calls(colleague).get(address)).hasStatusOk();
            assertThat(calls(elsewhere).get(address)).hasStatus(404);
            assertThat(calls(manager).get(address)).hasStatus(403);
            assertThat(calls(reviewer).get(address)).hasStatus(403);
            assertThat(calls(people.get(3)).get(address)).hasStatus(403);
        }
        String judgement = "{\"state\": \"NOTHING\", \"note\": \"Không sao\"}";
        assertThat(calls(elsewhere).put(hint + "/judgement", judgement)).hasStatus(404);
        assertThat(calls(elsewhere).post(uri() + "/check", null)).hasStatus(404);
        assertThat(calls(reviewer).put(hint + "/judgement", judgement)).hasStatus(403);

        Someone copier = people.getLast();
        jdbc.sql("update assessment_attempt set account_id = ? where account_id = ?")
                .params(Ids.bytes(colleague.id().value()), Ids.bytes(copier.id().value()))
                .update();
        assertThat(calls(colleague).get(hint)).hasStatus(404);
        assertThat(calls(colleague).put(hint + "/judgement", judgement)).hasStatus(404);
        assertThat(json(calls(colleague).get(uri() + "/hints")).path("items")).isEmpty();
        assertThat(json(calls(colleague).get(uri())).at("/counts/open").intValue())
                .isZero();
    }

    @Test
    void whoeverAsksForTheirDataReadsOfTheHintAndErasingForgetsIt() {
        taken(40);
        check();
        trainer.put(hintUri() + "/judgement", "{\"state\": \"NOTHING\", \"note\": \"Cùng học nhóm\"}");
        PersonalData data = personalData.stream()
                .filter(one -> one.section().equals("assessment"))
                .findFirst()
                .orElseThrow();
        UUID copier = people.getLast().id().value();
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        data.tell(copier, (table, row) -> {
            if (table.equals("integrity-hints")) {
                told.add(row);
            }
        });
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).containsEntry("reason", "Cùng học nhóm").containsEntry("state", "NOTHING");
        assertThat(Objects.toString(told.getFirst()))
                .as("nothing of the other one")
                .doesNotContain("Nguồn");

        data.erase(copier);
        assertThat(json(trainer.get(uri() + "/hints")).path("items")).isEmpty();
    }

    @Test
    void hintsAreForgottenInTimeWhetherSomebodyJudgedThemOrNot() {
        taken(40);
        check();
        trainer.put(hintUri() + "/judgement", "{\"state\": \"NOTHING\", \"note\": \"Cùng học nhóm\"}");
        jdbc.sql("update assessment_integrity_hint set found_at = '2020-01-01' where quiz_id = ?")
                .param(Ids.bytes(quiz.value()))
                .update();
        hints.removeOlderThan(Instant.parse("2021-01-01T00:00:00Z"));
        assertThat(json(trainer.get(uri() + "/hints")).path("items"))
                .as("judged after that")
                .hasSize(1);
        jdbc.sql("update assessment_integrity_hint set judged_at = '2020-06-01' where quiz_id = ?")
                .param(Ids.bytes(quiz.value()))
                .update();
        assertThat(hints.removeOlderThan(Instant.parse("2021-01-01T00:00:00Z"))).isEqualTo(1);
    }

    /** So many people with an attempt each; the first option is right, and who chooses it is drawn by lot. */
}
