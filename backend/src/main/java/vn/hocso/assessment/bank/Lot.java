package vn.hocso.assessment.bank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;

/** The approved questions that were found for what is wanted, to draw from. */
public final class Lot {

    private final List<Candidate> candidates;
    private final List<String> topics;
    private final RandomGenerator random;

    Lot(List<Candidate> candidates, List<String> topics, RandomGenerator random) {
        this.candidates = candidates;
        this.topics = topics;
        this.random = random;
    }

    record Candidate(QuestionId id, String topic, String type, Difficulty difficulty) {}

    public int size() {
        return candidates.size();
    }

    public Set<QuestionId> ids() {
        return candidates.stream().map(Candidate::id).collect(Collectors.toSet());
    }

    /** The topics that were asked for, as they are called now. */
    public List<String> topics() {
        return topics;
    }

    /**
     * Draws at random, taking the topics in turn so that all of them are asked about; fewer when there are fewer. What was taken already is
     * left out, and what should rather be kept for later comes last.
     */
    public List<QuestionId> draw(int count, Set<QuestionId> taken, Set<QuestionId> ratherLater) {
        List<Candidate> free = new ArrayList<>(candidates);
        free.removeIf(one -> taken.contains(one.id()));
        Collections.shuffle(free, random);
        Map<Boolean, List<Candidate>> later =
                free.stream().collect(Collectors.partitioningBy(one -> ratherLater.contains(one.id())));
        List<QuestionId> chosen = new ArrayList<>(inTurn(later.getOrDefault(false, List.of()), count));
        chosen.addAll(inTurn(later.getOrDefault(true, List.of()), count - chosen.size()));
        return chosen;
    }

    private List<QuestionId> inTurn(List<Candidate> some, int count) {
        Map<String, Deque<QuestionId>> byTopic = new LinkedHashMap<>();
        some.forEach(one -> byTopic.computeIfAbsent(group(one.topic()), topic -> new ArrayDeque<>())
                .add(one.id()));
        List<QuestionId> chosen = new ArrayList<>();
        while (chosen.size() < count && !byTopic.isEmpty()) {
            byTopic.values().stream().limit(count - chosen.size()).forEach(questions -> chosen.add(questions.poll()));
            byTopic.values().removeIf(Deque::isEmpty);
        }
        return chosen;
    }

    private String group(String topic) {
        return topics.stream()
                .filter(one -> Topics.within(topic, one))
                .findFirst()
                .orElse(topic);
    }
}
