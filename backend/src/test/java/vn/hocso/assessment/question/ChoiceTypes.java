package vn.hocso.assessment.question;

import java.util.List;

/** The kinds of question there are, for tests without an application. */
public final class ChoiceTypes {

    private ChoiceTypes() {}

    public static QuestionTypes both() {
        return new QuestionTypes(List.of(new SingleChoice(), new MultipleChoice()));
    }
}
