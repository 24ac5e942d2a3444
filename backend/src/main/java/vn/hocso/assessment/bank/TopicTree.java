package vn.hocso.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hocso.assessment.TopicId;

/**
 * The topics of one bank as they are now, and what they were called before. No former name is that of a topic there is, so that a rule which names a
 * topic never comes to mean another.
 */
final class TopicTree {

    /** A topic with its whole path from the top. */
    record Topic(TopicId id, String path) {

        String key() {
            return Topics.key(path);
        }
    }

    /** What becomes of one topic when another is carried elsewhere. */
    sealed interface Step {

        Topic topic();

        /** It stands at another path from now on. */
        record Moved(Topic topic, String path) implements Step {}

        /** There is one at that path already, which takes its questions. */
        record Merged(Topic topic, Topic into) implements Step {}
    }

    private final Map<String, Topic> byKey = new HashMap<>();
    private final Map<TopicId, Topic> byId = new HashMap<>();
    private final Map<String, TopicId> former;

    TopicTree(Collection<Topic> topics, Map<String, TopicId> former) {
        topics.forEach(topic -> {
            byKey.put(topic.key(), topic);
            byId.put(topic.id(), topic);
        });
        this.former = former;
    }

    Optional<Topic> at(String path) {
        return Optional.ofNullable(byKey.get(Topics.key(path)));
    }

    Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of the topics below which there is none but of them, the lowest first. */
    List<Topic> unused(Collection<TopicId> among) {
        return among.stream()
                .map(byId::get)
                .filter(topic -> within(topic).stream().allMatch(below -> among.contains(below.id())))
                .sorted(Comparator.comparing(Topic::path).reversed())
                .toList();
    }

    /** The topic that was called so before, if it was. */
    Optional<Topic> formerly(String path) {
        return Optional.ofNullable(former.get(Topics.key(path))).flatMap(this::find);
    }

    /** Where a topic stands now that may have been called otherwise, or stood below one that was; else the path as it is. */
    String present(String path) {
        if (at(path).isPresent()) {
            return path;
        }
        List<String> steps = Topics.steps(path);
        for (String step : steps.reversed()) {
            Optional<Topic> now = formerly(step);
            if (now.isPresent()) {
                // what is left to look at gets shorter each time, since a topic there is was never left behind
                return present(now.get().path() + path.substring(step.length()));
            }
        }
        return path;
    }

    /** The topic and all below it, from the top down. */
    List<Topic> within(Topic topic) {
        return byId.values().stream()
                .filter(one -> Topics.within(one.path(), topic.path()))
                .sorted(Comparator.comparingInt((Topic one) -> one.path().length())
                        .thenComparing(Topic::path))
                .toList();
    }

    /** What carrying a topic to a path does to it and all below, from the top down. */
    List<Step> carry(Topic topic, String path) {
        List<Step> steps = new ArrayList<>();
        for (Topic one : within(topic)) {
            String there = path + one.path().substring(topic.path().length());
            // what is carried itself has left its place by then
            Optional<Topic> taken = at(there).filter(other -> !Topics.within(other.path(), topic.path()));
            steps.add(taken.<Step>map(into -> new Step.Merged(one, into)).orElseGet(() -> new Step.Moved(one, there)));
        }
        return steps;
    }
}
