package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.media.FileGroup;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class SheetFormatTests {

    private static final Map<String, String> ENGLISH = Map.of(
            "assessment.sheet.TYPE", "Type",
            "assessment.sheet.QUESTION", "Question",
            "assessment.sheet.TOPIC", "Topic",
            "assessment.sheet.RIGHT", "Right answer",
            "assessment.sheet.OPTION", "Option",
            "assessment.sheet.COMPETENCIES", "Competencies",
            "assessment.type.SINGLE_CHOICE", "One answer",
            "assessment.type.MATCHING", "Matching",
            "assessment.type.NUMERIC", "Number");

    private static final Words WORDS = new Words() {
        @Override
        public String in(Locale locale, String code, Map<String, ?> params) {
            return ENGLISH.getOrDefault(code, code);
        }
    };

    @Test
    void aRowBecomesAQuestionOfItsType() {
        ReadQuestions read = read("""
                Type (*),Question (*),Topic,Right answer,Option 1,Option 2,Option 3
                One answer,Thủ đô?,Địa lý,2,Huế,Hà Nội,Vinh
                matching,Ghép,Địa lý,,Lào Cai = Bắc,Huế = Trung,Nam
                NUMERIC,Số pi?,Toán,"3,14","0,01",,
                """);

        assertThat(read.questions())
                .extracting(ReadQuestion::type)
                .containsExactly("SINGLE_CHOICE", "MATCHING", "NUMERIC");
        assertThat(read.questions().get(0).body(Choices.class).options())
                .extracting(Choices.Option::correct)
                .containsExactly(false, true, false);
        assertThat(read.questions().get(1).body(MatchingBody.class).distractors())
                .containsExactly("Nam");
        assertThat(read.questions()
                        .get(2)
                        .body(NumericBody.class)
                        .accepted()
                        .getFirst()
                        .value())
                .isEqualByComparingTo("3.14");
        assertThat(read.questions().get(0).topic()).isEqualTo("Địa lý");
    }

    @Test
    void endingsOfNamesTellWhichFilesAreTaken() {
        ReadQuestions read = read("""
                Type,Question,Option 1,Option 2
                FILE_UPLOAD,Nộp bài,pdf,.XLSX
                FILE_UPLOAD,Nộp gì đó,,
                FILE_UPLOAD,Nộp phần mềm,exe,
                """);

        assertThat(read.questions().get(0).body(FileUploadBody.class).groups())
                .containsExactlyInAnyOrder(FileGroup.DOCUMENT, FileGroup.SPREADSHEET);
        assertThat(read.questions().get(1).body(FileUploadBody.class).groups())
                .containsExactlyInAnyOrder(FileGroup.DOCUMENT, FileGroup.PICTURE);
        assertThat(read.questions().get(2).problems()).containsExactly(ImportProblem.fatal(4, "kind-unknown", "exe"));
    }

    @Test
    void columnsOfOnesOwnAreNamedAndNotLeftOutInSilence() {
        ReadQuestions read = read("""
                Type,Question,Độ khó,Right answer,Option 1,Option 2,,Người soạn
                One answer,Thủ đô?,Dễ,2,Huế,Hà Nội,,An
                """);

        assertThat(read.problems()).containsExactly(ImportProblem.lost(1, "columns-lost", "Độ khó, Người soạn"));
        assertThat(read.questions().getFirst().problems()).isEmpty();
    }

    @Test
    void anOrderInTheColumnOfTheRightAnswerIsNotTakenForTheOneOfTheOptions() {
        assertThat(read("""
                Type,Question,Right answer,Option 1,Option 2,Option 3
                ORDERING,Xếp,"3,1,2",ba,một,hai
                """).questions().getFirst().problems())
                .containsExactly(ImportProblem.fatal(2, "right-unasked", "3,1,2"));
    }

    @Test
    void aModelAnswerOfAnEssayIsToldToStayBehind() {
        assertThat(read("Type,Question,Right answer\nESSAY,Vì sao?,Vì dân\n")
                        .questions()
                        .getFirst()
                        .problems())
                .containsExactly(ImportProblem.lost(2, "part-lost", "Vì dân"));
    }

    @Test
    void aNumberThatMayBeAThousandIsAskedAbout() {
        ReadQuestions read = read("""
                Type,Question,Right answer,Option 1,Option 2
                NUMERIC,Bao nhiêu xã?,3.321,,
                NUMERIC,Số pi?,"3,1416","0,1",cm
                """);

        assertThat(read.questions())
                .flatExtracting(ReadQuestion::problems)
                .containsExactly(
                        ImportProblem.lost(2, "number-of-two-meanings", "3.321"),
                        ImportProblem.lost(3, "part-lost", "cm"));
    }

    @Test
    void whatIsWrongIsSaidWithItsRow() {
        ReadQuestions read = read("""
                Type,Question,Right answer,Option 1,Option 2
                One answer,Thủ đô?,9,Huế,Hà Nội
                Rap,Hát?,1,a,b
                """);

        assertThat(read.questions())
                .flatExtracting(ReadQuestion::problems)
                .containsExactly(
                        ImportProblem.fatal(2, "right-unknown", "9"), ImportProblem.fatal(3, "type-unknown", "Rap"));
    }

    @Test
    void aTableWithoutQuestionsIsRefusedAsAWhole() {
        ReadQuestions read = read("A,B\n1,2\n");

        assertThat(read.questions()).isEmpty();
        assertThat(read.problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.no-question-column");
    }

    @Test
    void aRowNamesItsCompetenciesByCodesWithOrWithoutTheirFrameworkAndTitle() {
        ReadQuestions read = read("""
                Type,Question,Competencies
                ESSAY,Một,digcomp:1.1; DigComp:2.1
                ESSAY,Hai,"2.1, DigComp:1.1"
                ESSAY,Ba,"1.1 Tìm, lọc dữ liệu;2.1 Giao tiếp"
                ESSAY,Bốn,AN-TOAN
                ESSAY,Năm,
                """);

        assertThat(read.questions())
                .extracting(ReadQuestion::tags)
                .containsExactly(
                        List.of("DigComp:1.1", "DigComp:2.1"),
                        List.of("DigComp:2.1", "DigComp:1.1"),
                        List.of("DigComp:1.1", "DigComp:2.1"),
                        List.of("KN:AN-TOAN"),
                        List.of());
        assertThat(read.questions()).flatExtracting(ReadQuestion::problems).isEmpty();
    }

    @Test
    void aCodeThatMeansNoneOrSeveralKeepsItsRowOutAndSaysWhatWasMeant() {
        ReadQuestions read = read("""
                Type,Question,Competencies
                ESSAY,Một,1.11
                ESSAY,Hai,DigCom:2.1
                ESSAY,Ba,Không có gì giống
                ESSAY,Bốn,9
                ESSAY,Năm,DigComp:3.3
                """);

        assertThat(read.questions())
                .flatExtracting(ReadQuestion::problems)
                .containsExactly(
                        wrong(2, "unlike", Map.of("what", "1.11", "near", "DigComp:1.1")),
                        wrong(3, "unlike", Map.of("what", "DigCom:2.1", "near", "DigComp:2.1")),
                        wrong(4, "missing", Map.of("what", "Không", "near", "")),
                        wrong(5, "of-several", Map.of("what", "9", "near", "DigComp:9, KN:9")),
                        wrong(6, "retired", Map.of("what", "DigComp:3.3")));
    }

    private static ImportProblem wrong(int row, String code, Map<String, Object> params) {
        return new ImportProblem(row, "assessment.import.competency-" + code, params, true);
    }

    private static Competencies known() {
        Competencies known = mock();
        when(known.all(Words.VIETNAMESE))
                .thenReturn(List.of(
                        competency("DigComp", "1.1", false),
                        competency("DigComp", "2.1", false),
                        competency("DigComp", "3.3", true),
                        competency("DigComp", "9", false),
                        competency("KN", "9", false),
                        competency("KN", "AN-TOAN", false)));
        return known;
    }

    private static CompetencyView competency(String framework, String code, boolean retired) {
        return new CompetencyView(new CompetencyId(Ids.next()), code, "Tên", framework, retired);
    }

    private static ReadQuestions read(String csv) {
        return new SheetFormat(WORDS, known()).read(new QuestionFile("cau-hoi.csv", csv.getBytes(UTF_8)));
    }
}
