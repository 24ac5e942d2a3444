package vn.hocso.assessment.bank;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.QuestionPool.Wanted;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

import static org.springframework.http.HttpStatus.CREATED;

@RestController
class QuestionController {

    private final QuestionService questions;
    private final QuestionList list;
    private final QuestionCopies copies;
    private final QuestionPool pool;
    private final QuestionListExport export;

    QuestionController(
            QuestionService questions,
            QuestionList list,
            QuestionCopies copies,
            QuestionPool pool,
            QuestionListExport export) {
        this.questions = questions;
        this.list = list;
        this.copies = copies;
        this.pool = pool;
        this.export = export;
    }

    @GetMapping("/api/questions")
    Page<QuestionView> find(
            Actor actor, @Valid @ParameterObject QuestionFilter filter, @Valid @ParameterObject Paging paging) {
        return list.find(actor, filter, paging);
    }

    @GetMapping("/api/questions/export.xlsx")
    void export(
            Actor actor,
            @Valid @ParameterObject QuestionFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, filter, sort, TableFormat.XLSX, response);
    }

    @GetMapping("/api/questions/export.csv")
    void exportText(
            Actor actor,
            @Valid @ParameterObject QuestionFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, filter, sort, TableFormat.CSV, response);
    }

    /** How many approved questions a rule of a quiz would find. Asked with a body, since topics hold any letter. */
    @PostMapping("/api/question-counts")
    QuestionCount count(Actor actor, @Valid @RequestBody CountQuestions request) {
        return new QuestionCount(
                list.maySee(actor, request.unitId())
                        ? pool.find(request.unitId(), List.of(request.wanted()))
                                .getFirst()
                                .size()
                        : 0);
    }

    /**
     * A rule of a quiz of a unit.
     *
     * @param bank the unit whose bank it draws from, as far as that shares it; none for the unit of the quiz
     */
    record CountQuestions(
            @NotNull UnitId unitId,
            @Nullable UnitId bank,
            @Nullable @Size(max = 50) List<@NotNull String> topics,
            @Nullable @Size(max = 3) List<@NotNull Difficulty> difficulties,
            @Nullable @Size(max = 30) List<@NotNull String> types,
            @Nullable @Size(max = 20) List<@NotNull CompetencyId> competencies) {

        Wanted wanted() {
            return new Wanted(
                    bank,
                    List.of(),
                    topics == null
                            ? List.of()
                            : topics.stream().map(Topics::clean).toList(),
                    difficulties == null ? List.of() : difficulties,
                    types == null ? List.of() : types,
                    competencies == null ? List.of() : competencies);
        }
    }

    record QuestionCount(int count) {}

    @GetMapping("/api/questions/{id}")
    QuestionView question(Actor actor, @PathVariable QuestionId id) {
        return list.require(actor, id);
    }

    @PostMapping("/api/questions")
    @ResponseStatus(CREATED)
    QuestionView write(Actor actor, @Valid @RequestBody WriteQuestion request) {
        return list.require(actor, questions.write(actor, request));
    }

    @PutMapping("/api/questions/{id}")
    QuestionView revise(Actor actor, @PathVariable QuestionId id, @Valid @RequestBody WriteQuestion request) {
        questions.revise(actor, id, request);
        return list.require(actor, id);
    }

    @PostMapping("/api/questions/{id}/status")
    QuestionView decide(Actor actor, @PathVariable QuestionId id, @Valid @RequestBody DecideQuestion request) {
        questions.decide(actor, id, request.status());
        return list.require(actor, id);
    }

    /** Copies the question into the bank of a unit the actor writes for. */
    @PostMapping("/api/questions/{id}/copies")
    @ResponseStatus(CREATED)
    QuestionView copy(Actor actor, @PathVariable QuestionId id, @Valid @RequestBody CopyQuestion request) {
        return list.require(actor, copies.copy(actor, id, request.unitId()));
    }

    record CopyQuestion(@NotNull UnitId unitId) {}

    record DecideQuestion(@NotNull QuestionStatus status) {}
}
