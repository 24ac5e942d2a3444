package vn.hocso.assessment.analysis;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.analysis.AnalysisViews.QuestionAnalysisView;
import vn.hocso.assessment.analysis.AnalysisViews.QuizAnalysisView;
import vn.hocso.shared.Actor;
import vn.hocso.tabular.TableFormat;

@RestController
class AnalysisController {

    private final AnalysisService analyses;
    private final AnalysisExport export;

    AnalysisController(AnalysisService analyses, AnalysisExport export) {
        this.analyses = analyses;
        this.export = export;
    }

    @GetMapping("/api/quizzes/{id}/analysis")
    QuizAnalysisView ofQuiz(Actor actor, @PathVariable QuizId id, Locale locale) {
        return analyses.ofQuiz(actor, id, locale);
    }

    @GetMapping("/api/quizzes/{id}/analysis/export.xlsx")
    void export(Actor actor, @PathVariable QuizId id, Locale locale, HttpServletResponse response) throws IOException {
        export.write(analyses.ofQuiz(actor, id, locale), TableFormat.XLSX, response);
    }

    @GetMapping("/api/quizzes/{id}/analysis/export.csv")
    void exportText(Actor actor, @PathVariable QuizId id, Locale locale, HttpServletResponse response)
            throws IOException {
        export.write(analyses.ofQuiz(actor, id, locale), TableFormat.CSV, response);
    }

    @GetMapping("/api/questions/{id}/analysis")
    QuestionAnalysisView ofQuestion(Actor actor, @PathVariable QuestionId id) {
        return analyses.ofQuestion(actor, id);
    }
}
