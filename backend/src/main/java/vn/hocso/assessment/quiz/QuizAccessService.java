package vn.hocso.assessment.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.assessment.quiz.DefinedQuizzes.Definition;
import vn.hocso.assessment.quiz.QuizRefusals.BadExamKey;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Saying who gets at a quiz from where. */
@Service
class QuizAccessService {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private final DefinedQuizzes quizzes;
    private final QuizAccessStore store;
    private final QuizDoor door;
    private final UnitPaths paths;
    private final AuditTrail audit;
    private final Clock clock;

    QuizAccessService(
            DefinedQuizzes quizzes,
            QuizAccessStore store,
            QuizDoor door,
            UnitPaths paths,
            AuditTrail audit,
            Clock clock) {
        this.quizzes = quizzes;
        this.store = store;
        this.door = door;
        this.paths = paths;
        this.audit = audit;
        this.clock = clock;
    }

    QuizAccess of(Actor actor, QuizId id) {
        quizzes.requireMayAuthor(actor, id);
        return store.of(id);
    }

    @Transactional
    public void change(Actor actor, QuizId id, QuizAccess wanted) {
        Definition quiz = quizzes.requireMayAuthor(actor, id);
        QuizAccess access = new QuizAccess(
                password(wanted.password()),
                networks(wanted.networks()),
                keys(wanted.configKeys(), "configKeys"),
                keys(wanted.examKeys(), "examKeys"));
        QuizAccess before = store.of(id);
        store.save(id, access, AccountId.of(actor), clock.instant());
        door.forget(id);
        audit.record(AuditedAct.of("assessment.quiz-access-changed")
                .on("quiz", id.value(), quiz.title())
                .in(paths.of(quiz.unitId()))
                .with(changes(before, access)));
    }

    private static Changes changes(QuizAccess before, QuizAccess after) {
        Changes changes = Changes.none()
                .of("networks", String.join(", ", before.networks()), String.join(", ", after.networks()))
                .of("examBrowser", lockedDown(before), lockedDown(after));
        return Objects.equals(before.password(), after.password()) ? changes : changes.secret("password");
    }

    private static boolean lockedDown(QuizAccess access) {
        return !access.configKeys().isEmpty() || !access.examKeys().isEmpty();
    }

    private static @Nullable String password(@Nullable String password) {
        return password == null || password.isBlank()
                ? null
                : VietnameseText.nfc(password).strip();
    }

    private static List<String> networks(List<String> networks) {
        List<String> given = networks.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        given.forEach(Network::of);
        return given;
    }

    private static List<String> keys(List<String> keys, String field) {
        List<String> given = keys.stream()
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (!given.stream().allMatch(one -> KEY.matcher(one).matches())) {
            throw new BadExamKey(field);
        }
        return given;
    }
}
