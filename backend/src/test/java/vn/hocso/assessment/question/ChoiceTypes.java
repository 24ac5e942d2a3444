package vn.hocso.assessment.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The kinds of question there are, for tests without an application. */
public final class ChoiceTypes {

    private ChoiceTypes() {}

    public static QuestionTypes both() {
        return new QuestionTypes(
                List.of(new SingleChoice(), new MultipleChoice(), new EssayQuestion(), new DescriptionQuestion()));
    }

    public static QuestionTypes all() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        List<QuestionType> types = new ArrayList<>(List.of(
                new SingleChoice(),
                new MultipleChoice(),
                new TrueFalseQuestion(),
                new MatchingQuestion(),
                new OrderingQuestion(),
                new CategorisingQuestion(),
                new ShortAnswerQuestion(),
                new NumericQuestion(),
                new CalculatedQuestion(),
                new BlanksQuestion(new ShortAnswerQuestion(), new NumericQuestion(), new SingleChoice()),
                new DragWordsQuestion(),
                new HotSpotQuestion(mediaId -> Optional.of("/media/" + mediaId + "/picture.png")),
                new SelectInTextQuestion(),
                new MatrixQuestion(),
                new EssayQuestion(),
                new FileUploadQuestion(),
                new DescriptionQuestion()));
        types.add(new CaseQuestion(beans.getBeanProvider(QuestionTypes.class)));
        QuestionTypes all = new QuestionTypes(types);
        beans.addBean("types", all);
        return all;
    }
}
