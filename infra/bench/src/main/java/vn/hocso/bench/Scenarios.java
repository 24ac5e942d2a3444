package vn.hocso.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import tools.jackson.databind.JsonNode;

import vn.hocso.bench.Learners.Learner;

/** What is measured, floors first. */
final class Scenarios {

    static final String NOTHING = "nothing";
    static final String SELECT = "raw select";
    static final String UPSERT = "raw upsert";

    static final List<String> FLOORS = List.of(NOTHING, SELECT, UPSERT);

    private static final List<String> QUERIES = List.of(
            "chuyen doi so",
            "chữ ký số",
            "dich vu cong",
            "dữ liệu dùng chung",
            "an toan thong tin",
            "chính quyền hai cấp");
    private static final AtomicLong SEQUENCE = new AtomicLong(1);

    private Scenarios() {}

    static List<Scenario> all(Learners learners, RawDatabase database) {
        return List.of(
                new Scenario(NOTHING, user -> get(learners.get(user), "/api/ping")),
                new Scenario(SELECT, database::select),
                new Scenario(UPSERT, database::upsert),
                new Scenario(
                        "outline",
                        user -> get(learners.get(user), learners.get(user).outline())),
                new Scenario(
                        "lesson",
                        user -> get(learners.get(user), learners.get(user).lesson())),
                new Scenario("progress write", user -> writeProgress(learners.get(user))),
                new Scenario("quiz answer", user -> answer(learners.get(user))),
                new Scenario("search", user -> search(learners.get(user))));
    }

    private static void get(Learner learner, String path) throws IOException {
        learner.browser().send("GET", path, null);
    }

    private static void writeProgress(Learner learner) throws IOException {
        Map<String, Object> event = Map.of(
                "eventId", UUID.randomUUID().toString(),
                "lessonId", learner.lessonId(),
                "type", "ACTIVE_SECONDS",
                "seconds", 10,
                "at", Instant.now().toString());
        learner.browser().send("POST", learner.progress(), Map.of("events", List.of(event)));
    }

    private static void answer(Learner learner) throws IOException {
        JsonNode question = learner.questions()
                .get(ThreadLocalRandom.current().nextInt(learner.questions().size()));
        JsonNode options = question.get("options");
        String option = options.get(ThreadLocalRandom.current().nextInt(options.size()))
                .get("optionId")
                .asString();
        Map<String, Object> body =
                Map.of("optionIds", List.of(option), "flagged", false, "seq", SEQUENCE.incrementAndGet());
        learner.browser().send("PUT", learner.answers() + question.get("no").asInt(), body);
    }

    private static void search(Learner learner) throws IOException {
        String query = QUERIES.get(ThreadLocalRandom.current().nextInt(QUERIES.size()));
        String encoded = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
        learner.browser().send("GET", "/api/catalogue/courses?q=" + encoded, null);
    }
}
