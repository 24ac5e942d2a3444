package vn.hocso.assessment.question;

import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A case that several questions are asked about, of any type but those made of questions themselves, save blanks. */
@Component
class CaseQuestion extends CompositeQuestion {

    static final String NAME = "CASE";

    /** Asked for late, since the case is one of the types itself. */
    private final ObjectProvider<QuestionTypes> types;

    CaseQuestion(ObjectProvider<QuestionTypes> types) {
        super(NAME);
        this.types = types;
    }

    @Override
    QuestionType part(String type) {
        return types.getObject().require(type);
    }

    @Override
    boolean isPart(String type) {
        Set<String> names = types.getObject().names();
        return !type.equals(NAME) && names.contains(type);
    }

    @Override
    void checkText(CompositeBody body, Problems problems) {
        problems.require(body.text() == null, "assessment.case-has-no-text", "text");
        for (int i = 0; i < body.parts().size(); i++) {
            String stem = body.parts().get(i).stem();
            problems.text(stem == null ? "" : stem, Problems.LONG, "parts[" + i + "].stem");
        }
    }
}
