package vn.hocso.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Signed-in learners in the middle of a course, with an attempt at its quiz open. */
final class Learners implements AutoCloseable {

    private final List<Learner> learners;

    private Learners(List<Learner> learners) {
        this.learners = learners;
    }

    /** A learner and the places they are at; paths are ready to be asked for. */
    record Learner(
            Browser browser,
            String outline,
            String lesson,
            String progress,
            String lessonId,
            String answers,
            JsonNode questions) {}

    static Learners signIn(Installation installation, int count) throws IOException {
        JsonNode accounts = new Browser(installation.address()).get("/api/demo/accounts");
        String password = accounts.get(0).get("password").asString();
        List<Learner> learners = new ArrayList<>();
        for (int person = 1; learners.size() < count; person++) {
            Browser browser = new Browser(installation.address());
            browser.send("GET", "/api/catalogue/courses", null);
            browser.post("/api/sign-in", Map.of("login", "CB%05d".formatted(person), "password", password));
            learners.add(begin(browser));
        }
        return new Learners(learners);
    }

    Learner get(int user) {
        return learners.get(user);
    }

    @Override
    public void close() throws IOException {
        for (Learner learner : learners) {
            learner.browser().close();
        }
    }

    private static Learner begin(Browser browser) throws IOException {
        String course =
                browser.get("/api/catalogue/courses").at("/items/0/courseId").asString();
        JsonNode enrolment = browser.post("/api/courses/" + course + "/enrolments", Map.of());
        String id = enrolment.get("enrolmentId").asString();
        String version = "/api/versions/" + enrolment.get("versionId").asString();
        JsonNode sections = browser.get(version + "/outline").get("sections");
        String first = sections.at("/0/lessons/1/lessonId").asString();
        JsonNode lastLessons = sections.get(sections.size() - 1).get("lessons");
        String last = lastLessons.get(lastLessons.size() - 1).get("lessonId").asString();
        String quiz = browser.get(version + "/lessons/" + last)
                .at("/blocks/0/data/quizId")
                .asString();
        JsonNode attempt = browser.post("/api/enrolments/" + id + "/quizzes/" + quiz + "/attempts", Map.of());
        return new Learner(
                browser,
                version + "/outline",
                version + "/lessons/" + first,
                "/api/enrolments/" + id + "/progress-events",
                first,
                "/api/attempts/" + attempt.get("attemptId").asString() + "/answers/",
                attempt.get("questions"));
    }
}
