package vn.hocso.assessment.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.shared.Refusal;

/** All kinds of question there are. */
@Component
public class QuestionTypes {

    private final Map<String, QuestionType> byName;

    public QuestionTypes(List<QuestionType> types) {
        byName = types.stream().collect(Collectors.toUnmodifiableMap(QuestionType::name, type -> type));
    }

    public QuestionType require(String name) {
        QuestionType type = byName.get(name);
        if (type == null) {
            throw new QuestionTypeUnknown(name);
        }
        return type;
    }

    /** The names of all of them. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** There is no such kind of question. */
    static class QuestionTypeUnknown extends Refusal {
        QuestionTypeUnknown(String name) {
            super(Kind.INVALID, "assessment.unknown-type", Map.of("type", name), "type");
        }
    }
}
