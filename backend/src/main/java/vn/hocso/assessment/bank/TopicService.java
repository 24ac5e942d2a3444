package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.bank.BankRefusals.FieldMissing;
import vn.hocso.assessment.bank.BankRefusals.TopicBelowItself;
import vn.hocso.assessment.bank.BankRefusals.TopicInUse;
import vn.hocso.assessment.bank.BankRefusals.TopicNameKept;
import vn.hocso.assessment.bank.BankRefusals.TopicTaken;
import vn.hocso.assessment.bank.BankRefusals.TopicTooLong;
import vn.hocso.assessment.bank.BankRefusals.TopicUnknown;
import vn.hocso.assessment.bank.TopicTree.Step;
import vn.hocso.assessment.bank.TopicTree.Step.Merged;
import vn.hocso.assessment.bank.TopicTree.Step.Moved;
import vn.hocso.assessment.bank.TopicTree.Topic;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** Keeps the topics of a bank in order. Authors of the unit do; questions keep their approval, since what they ask stays the same. */
@Service
class TopicService {

    private final TopicStore store;
    private final TopicReads reads;
    private final BankPolicy policy;
    private final UnitPaths paths;
    private final AuditTrail audit;

    TopicService(TopicStore store, TopicReads reads, BankPolicy policy, UnitPaths paths, AuditTrail audit) {
        this.store = store;
        this.reads = reads;
        this.policy = policy;
        this.paths = paths;
        this.audit = audit;
    }

    /** The topic that such words mean in a bank, added with all above it if there is none; part of the caller's transaction. */
    Topic place(UnitId unit, String topic) {
        return store.held(unit, topic).orElseGet(() -> {
            make(unit, topic);
            return store.held(unit, store.tree(unit).present(topic)).orElseThrow(TopicUnknown::new);
        });
    }

    /** Adds the topic that such words mean with all above it, and answers those that were not there. */
    List<TopicId> make(UnitId unit, String topic) {
        String present = store.tree(unit).present(topic);
        requireShort(present);
        return Topics.steps(present).stream()
                .flatMap(step -> store.add(unit, step).stream())
                .toList();
    }

    /** Takes those of the topics away that nobody uses, the lowest first: where another stands below, it stays. */
    int removeUnused(UnitId unit, Collection<TopicId> topics) {
        TopicTree tree = store.lockedTree(unit);
        List<Topic> unused = tree.unused(store.untouched(unit, topics));
        unused.forEach(store::delete);
        return unused.size();
    }

    @Transactional
    public void add(Actor actor, UnitId unit, String topic) {
        policy.requireMayWrite(actor, unit);
        String path = cleaned(topic);
        TopicTree tree = store.lockedTree(unit);
        tree.at(path).ifPresent(taken -> {
            throw new TopicTaken(taken.path());
        });
        addAll(unit, tree, path);
        record("assessment.topic-added", place(unit, path), unit, Changes.none());
    }

    /** Renames the topic, or moves it, with all below: to the path given. */
    @Transactional
    public UnitId move(Actor actor, TopicId id, String to) {
        UnitId unit = requireMayWrite(actor, id);
        TopicTree tree = store.lockedTree(unit);
        Topic topic = tree.find(id).orElseThrow(TopicUnknown::new);
        String path = cleaned(to);
        tree.at(path).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new TopicTaken(other.path());
        });
        Topics.parent(path).ifPresent(parent -> {
            requireElsewhere(topic, parent);
            addAll(unit, tree, parent);
        });
        carry(unit, tree, topic, path);
        record("assessment.topic-moved", topic, unit, Changes.none().of("topic", topic.path(), path));
        return unit;
    }

    /** Gives the questions of the topic, and of all below, to another of the same bank and its like below. */
    @Transactional
    public UnitId merge(Actor actor, TopicId id, TopicId into) {
        UnitId unit = requireMayWrite(actor, id);
        TopicTree tree = store.lockedTree(unit);
        Topic topic = tree.find(id).orElseThrow(TopicUnknown::new);
        Topic other = tree.find(into).orElseThrow(TopicUnknown::new);
        requireElsewhere(topic, other.path());
        carry(unit, tree, topic, other.path());
        record("assessment.topic-merged", topic, unit, Changes.none().of("topic", topic.path(), other.path()));
        return unit;
    }

    /** Takes the topic away with all below, where no question stands under any of them. */
    @Transactional
    public void remove(Actor actor, TopicId id) {
        UnitId unit = requireMayWrite(actor, id);
        TopicTree tree = store.lockedTree(unit);
        Topic topic = tree.find(id).orElseThrow(TopicUnknown::new);
        List<Topic> all = tree.within(topic);
        int questions = reads.questionsUnder(all.stream().map(Topic::id).toList());
        if (questions > 0) {
            throw new TopicInUse(topic.path(), questions);
        }
        all.forEach(store::delete);
        record("assessment.topic-removed", topic, unit, Changes.none());
    }

    /** Adds those of the steps that are not there yet. */
    private void addAll(UnitId unit, TopicTree tree, String path) {
        for (String step : Topics.steps(path)) {
            tree.formerly(step).ifPresent(now -> {
                throw new TopicNameKept(step, now.path());
            });
            store.add(unit, step);
        }
    }

    private void carry(UnitId unit, TopicTree tree, Topic topic, String path) {
        List<Step> steps = tree.carry(topic, path);
        steps.forEach(step -> {
            if (step instanceof Moved moved) {
                requireFree(tree, topic, moved);
            }
        });
        for (Step step : steps) {
            switch (step) {
                case Moved moved -> store.move(unit, moved);
                case Merged merged -> store.merge(unit, merged);
            }
        }
    }

    private static void requireFree(TopicTree tree, Topic carried, Moved step) {
        requireShort(step.path());
        tree.formerly(step.path())
                .filter(now -> !Topics.within(now.path(), carried.path()))
                .ifPresent(now -> {
                    throw new TopicNameKept(step.path(), now.path());
                });
    }

    private static void requireElsewhere(Topic topic, String place) {
        if (Topics.within(place, topic.path())) {
            throw new TopicBelowItself();
        }
    }

    private static void requireShort(String path) {
        if (path.length() > Topics.LONGEST) {
            throw new TopicTooLong(path, Topics.LONGEST);
        }
    }

    static String cleaned(String topic) {
        String path = Topics.clean(topic);
        if (path.isEmpty()) {
            throw new FieldMissing("topic");
        }
        requireShort(path);
        return path;
    }

    private UnitId requireMayWrite(Actor actor, TopicId id) {
        policy.requireMaySeeAny(actor);
        UnitId unit = store.unitOf(id).orElseThrow(TopicUnknown::new);
        policy.requireMaySee(actor, unit);
        policy.requireMayWrite(actor, unit);
        return unit;
    }

    private void record(String action, Topic topic, UnitId unit, Changes changes) {
        audit.record(AuditedAct.of(action)
                .on("topic", topic.id().value(), topic.path())
                .in(paths.of(unit))
                .with(changes));
    }
}
