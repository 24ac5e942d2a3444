package vn.hocso.assessment.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Examination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** One attempt over a bad line, made by devices that journal as the browser does: what is not acknowledged is sent again. */
final class ScriptedRun {

    private static final int QUESTIONS = 3;

    private final Examination exam;
    private final int number;
    private final Random random;
    private final Map<Integer, Given> latest = new TreeMap<>();
    private final List<Supplier<MvcTestResult>> onItsWay = new ArrayList<>();
    private final List<Device> devices = new ArrayList<>();
    private JsonNode attempt;
    private long clock;
    private boolean calm;

    ScriptedRun(Examination exam, int number, Random random) {
        this.exam = exam;
        this.number = number;
        this.random = random;
        this.attempt = begin();
    }

    /** What the learner last chose, under which lease, and as which change on the device. */
    private record Given(String option, int lease, long seq) {

        boolean isAfter(@Nullable Given other) {
            return other == null || lease > other.lease || (lease == other.lease && seq > other.seq);
        }
    }

    private final class Device {

        private final UUID id = UUID.randomUUID();
        private final Map<Integer, Given> unsent = new TreeMap<>();
        private int lease;

        /** Opening the page anew, or taking the attempt over: the server says who holds it. */
        void open() {
            JsonNode view = insist(() -> exam.hold(attempt, id));
            lease = view.path("lease").intValue();
        }

        void choose() {
            int no = 1 + random.nextInt(QUESTIONS);
            Given given = new Given(wrongOption(no), lease, ++clock);
            unsent.put(no, given);
            latest.merge(no, given, (old, fresh) -> fresh.isAfter(old) ? fresh : old);
        }

        void send() {
            for (int no : List.copyOf(unsent.keySet())) {
                Given given = unsent.get(no);
                JsonNode answer = over(() -> exam.answer(attempt, no, given.option(), given.seq(), given.lease(), id));
                if (answer != null) {
                    assertThat(answer.path("seq").longValue()).isEqualTo(given.seq());
                    unsent.remove(no, given);
                }
            }
        }

        void sendAll() {
            while (!unsent.isEmpty()) {
                send();
            }
        }
    }

    void play() {
        devices.add(new Device());
        devices.getFirst().open();
        for (int step = 0; step < 15; step++) {
            Device device = devices.get(random.nextInt(devices.size()));
            switch (random.nextInt(12)) {
                case 0 -> device.open();
                case 1 -> another().open();
                case 2, 3, 4 -> device.send();
                case 5 -> assertThat(begin().path("attemptId")).isEqualTo(attempt.path("attemptId"));
                default -> device.choose();
            }
            strayed();
        }
        devices.forEach(Device::sendAll);
        insist(() -> exam.submit(attempt));
        assertThat(begin().path("attemptId")).isEqualTo(attempt.path("attemptId"));
        calm = true;
        strayed();
    }

    Map<Integer, String> given() {
        Map<Integer, String> options = new TreeMap<>();
        latest.forEach((no, given) -> options.put(no, given.option()));
        return options;
    }

    Map<Integer, String> kept() {
        Map<Integer, String> options = new TreeMap<>();
        json(exam.attempt(attempt)).path("questions").forEach(question -> {
            JsonNode option = question.at("/answer/optionIds/0");
            if (option.isString()) {
                options.put(question.path("no").intValue(), option.stringValue());
            }
        });
        return options;
    }

    private Device another() {
        Device device = new Device();
        devices.add(device);
        return device;
    }

    private JsonNode begin() {
        return insist(() -> exam.start(number, UUID.randomUUID()));
    }

    /** Asks until an answer arrives. */
    private JsonNode insist(Supplier<MvcTestResult> request) {
        JsonNode answer;
        do {
            answer = over(request);
        } while (answer == null);
        return answer;
    }

    /** The answer, or null when it did not arrive, whether or not the server has seen the request; that may come again later. */
    private @Nullable JsonNode over(Supplier<MvcTestResult> request) {
        int fate = random.nextInt(10);
        if (fate == 0) {
            return null;
        }
        if (fate == 1) {
            onItsWay.add(request);
            return null;
        }
        MvcTestResult result = request.get();
        assertThat(result.getResponse().getStatus()).isIn(200, 201);
        if (fate == 2) {
            request.get();
        }
        if (fate == 3) {
            onItsWay.add(request);
        }
        return fate == 4 ? null : json(result);
    }

    /** What was held up somewhere arrives now, in any order. */
    private void strayed() {
        while (!onItsWay.isEmpty() && (calm || random.nextInt(3) == 0)) {
            onItsWay.remove(random.nextInt(onItsWay.size())).get();
        }
    }

    private String wrongOption(int no) {
        List<String> wrong = attempt.path("questions")
                .get(no - 1)
                .path("options")
                .valueStream()
                .filter(option -> !option.path("text").stringValue().startsWith(Examination.RIGHT))
                .map(option -> option.path("optionId").stringValue())
                .toList();
        return wrong.get(random.nextInt(wrong.size()));
    }
}
