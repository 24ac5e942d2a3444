package vn.hocso.assessment.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.BankRefusals.FieldMissing;
import vn.hocso.assessment.bank.BankRefusals.QuestionFaulty;
import vn.hocso.assessment.bank.BankRefusals.QuestionRevised;
import vn.hocso.assessment.bank.BankRefusals.QuestionUnknown;
import vn.hocso.assessment.bank.BankRefusals.TypeStays;
import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.assessment.bank.TopicTree.Topic;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionType.QuestionProblem;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Writing questions and deciding which may be drawn. */
@Service
class QuestionService implements QuestionBank {

    private static final int SEARCHABLE = 20_000;

    private final QuestionRepository questions;
    private final QuestionRevisions revisions;
    private final TopicService topics;
    private final QuestionCompetencies tags;
    private final Competencies competencies;
    private final QuestionTypes types;
    private final QuestionPictures pictures;
    private final QuestionEdits edits;
    private final BankPolicy policy;
    private final Clock clock;

    QuestionService(
            QuestionRepository questions,
            QuestionRevisions revisions,
            TopicService topics,
            QuestionCompetencies tags,
            Competencies competencies,
            QuestionTypes types,
            QuestionPictures pictures,
            QuestionEdits edits,
            BankPolicy policy,
            Clock clock) {
        this.questions = questions;
        this.revisions = revisions;
        this.topics = topics;
        this.tags = tags;
        this.competencies = competencies;
        this.types = types;
        this.pictures = pictures;
        this.edits = edits;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<QuestionId> addAll(Actor actor, UnitId unitId, List<NewQuestion> added, boolean approved) {
        policy.requireMayWrite(actor, unitId);
        if (approved) {
            policy.requireMayApprove(actor, unitId);
        }
        return added.stream()
                .map(question -> add(actor, unitId, WriteQuestion.of(question), List.of(), approved))
                .toList();
    }

    @Override
    @Transactional
    public void share(Actor actor, List<QuestionId> shared, Set<UnitId> with) {
        edits.apply(actor, QuestionFilter.of(shared), QuestionChange.shared(Sharing.with(with)));
    }

    @Transactional
    public QuestionId write(Actor actor, WriteQuestion request) {
        return write(actor, request, pictures.unfinished(request.picture()));
    }

    /** The same for a question of a file, whose picture somebody may have to describe yet. */
    @Transactional
    public QuestionId takeIn(Actor actor, WriteQuestion request) {
        return write(actor, request, pictures.missing(request.picture()));
    }

    private QuestionId write(Actor actor, WriteQuestion request, List<QuestionProblem> ofPicture) {
        UnitId unit = request.unitId();
        if (unit == null) {
            throw new FieldMissing("unitId");
        }
        policy.requireMayWrite(actor, unit);
        return add(actor, unit, request, ofPicture, false);
    }

    @Transactional
    public void revise(Actor actor, QuestionId id, WriteQuestion request) {
        Question question = find(id);
        policy.require(actor, question.shelf(), question.status(), Ability.EDIT);
        requireLatest(question, request.revision());
        if (!question.type().equals(request.type())) {
            throw new TypeStays();
        }
        JsonNode body = sound(request.type(), request.written(), pictures.unfinished(request.picture()));
        AccountId by = AccountId.of(actor);
        Instant now = clock.instant();
        Topic topic = topics.place(question.unit(), TopicService.cleaned(request.topic()));
        question.revise(content(topic, request, body), by, now);
        questions.saveAndFlush(question);
        revisions.add(question, topic.path(), body, explanation(request), request.picture(), by, now);
        tag(id, request);
    }

    @Transactional
    public void decide(Actor actor, QuestionId id, QuestionStatus status) {
        Question question = find(id);
        policy.require(
                actor,
                question.shelf(),
                question.status(),
                status == QuestionStatus.APPROVED ? Ability.APPROVE : Ability.RETIRE);
        if (status == QuestionStatus.APPROVED) {
            requireNone(QuestionPictures.undescribed(revisions.picture(question)));
        }
        AccountId by = AccountId.of(actor);
        switch (status) {
            case APPROVED -> question.approve(by, clock.instant());
            case RETIRED -> question.retire(by, clock.instant());
            case DRAFT -> question.returnToDraft(by, clock.instant());
        }
    }

    /** A draft of the same words in the bank of another unit, or of the same one, that goes its own way from then on. */
    @Transactional
    public QuestionId copy(Actor actor, QuestionView original, UnitId unit) {
        policy.requireMayWrite(actor, unit);
        QuestionId id = add(actor, unit, WriteQuestion.like(original), List.of(), false);
        find(id).copiedFrom(original.questionId(), original.revision());
        return id;
    }

    private QuestionId add(
            Actor actor, UnitId unit, WriteQuestion request, List<QuestionProblem> ofPicture, boolean approved) {
        JsonNode body = sound(request.type(), request.written(), ofPicture);
        AccountId by = AccountId.of(actor);
        Instant now = clock.instant();
        Topic topic = topics.place(unit, TopicService.cleaned(request.topic()));
        Question question = Question.draft(unit, request.type(), content(topic, request, body), by, now);
        if (approved) {
            question.approve(by, now);
        }
        questions.saveAndFlush(question);
        revisions.add(question, topic.path(), body, explanation(request), request.picture(), by, now);
        tag(question.id(), request);
        return question.id();
    }

    /** What is retired since stays where it was. */
    private void tag(QuestionId id, WriteQuestion request) {
        Set<CompetencyId> wanted = request.competencies();
        if (wanted == null) {
            return;
        }
        Set<CompetencyId> added = new HashSet<>(wanted);
        added.removeAll(tags.of(List.of(id)).getOrDefault(id, Set.of()));
        competencies.requireChoosable(added);
        tags.set(id, wanted);
    }

    /** The body as it is kept, if it can be answered and nothing is wrong with the picture beside it. */
    JsonNode sound(String typeName, JsonNode written, List<QuestionProblem> ofPicture) {
        QuestionType type = types.require(typeName);
        JsonNode body = type.accept(written);
        List<QuestionProblem> problems = new ArrayList<>(type.check(body));
        problems.addAll(ofPicture);
        requireNone(problems);
        return body;
    }

    private static void requireNone(List<QuestionProblem> problems) {
        if (!problems.isEmpty()) {
            throw new QuestionFaulty(problems);
        }
    }

    private Question find(QuestionId id) {
        return questions.findById(id.value()).orElseThrow(QuestionUnknown::new);
    }

    private static void requireLatest(Question question, @Nullable Integer revision) {
        if (revision == null) {
            throw new FieldMissing("revision");
        }
        if (!Objects.equals(revision, question.revision())) {
            throw new QuestionRevised(question.revision());
        }
    }

    private Question.Content content(Topic topic, WriteQuestion request, JsonNode body) {
        String stem = VietnameseText.nfc(request.stem()).strip();
        String searchable = Stream.of(
                        stem,
                        described(request.picture()),
                        types.require(request.type()).text(body))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return new Question.Content(topic.id(), request.difficulty(), stem, cut(searchable));
    }

    private static String described(@Nullable WrittenPicture picture) {
        String said = picture == null ? null : picture.description();
        return said == null ? "" : said;
    }

    /** As much as the column of folded words holds, in letters of one byte mostly. */
    private static String cut(String words) {
        return words.length() <= SEARCHABLE ? words : words.substring(0, SEARCHABLE);
    }

    private static @Nullable String explanation(WriteQuestion request) {
        String text = request.explanation();
        return text == null || text.isBlank() ? null : VietnameseText.nfc(text).strip();
    }
}
