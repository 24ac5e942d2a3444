package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.CalculatedBody.Variable;
import vn.hocso.assessment.question.NumericBody.Closeness;

/** Questions with variables as Canvas adds them to QTI 1.2. */
final class QtiOneFormula {

    private QtiOneFormula() {}

    static ReadQuestion read(XmlNode calculated, Draft draft) {
        List<XmlNode> formulas = calculated
                .inside()
                .filter(node -> node.name().equals("formula"))
                .toList();
        Optional<XmlNode> vars = calculated.child("vars");
        if (formulas.isEmpty() || vars.isEmpty()) {
            return draft.unreadable("answers-not-understood", "calculated");
        }
        List<Variable> variables = new ArrayList<>();
        for (XmlNode variable : vars.get().children("var")) {
            variables.add(new Variable(
                    variable.attribute("name"),
                    MoodleTexts.decimal(variable.text("min")),
                    MoodleTexts.decimal(variable.text("max")),
                    scale(variable.attribute("scale"))));
            draft.stem =
                    draft.stem.replace("[" + variable.attribute("name") + "]", "{" + variable.attribute("name") + "}");
        }
        String tolerance = calculated.text("answer_tolerance");
        boolean percent = tolerance.endsWith("%");
        BigDecimal near = tolerance.isEmpty() ? BigDecimal.ZERO : MoodleTexts.decimal(tolerance.replace("%", ""));
        if (formulas.size() > 1) {
            return draft.unreadable("formula-in-steps", formulas.size());
        }
        return draft.as(
                "CALCULATED",
                new CalculatedBody(
                        variables,
                        formulas.getFirst().text(),
                        percent ? Closeness.RELATIVE : Closeness.ABSOLUTE,
                        percent ? near.movePointLeft(2) : near,
                        List.of(),
                        0));
    }

    private static int scale(String text) {
        return text.matches("\\d") ? Math.min(6, Integer.parseInt(text)) : 0;
    }
}
