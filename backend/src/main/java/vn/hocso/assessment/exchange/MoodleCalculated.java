package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.CalculatedBody.Variable;
import vn.hocso.assessment.question.NumericBody.Closeness;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Moodle's questions with variables. It draws numbers when a question is written, not when it is asked, so some are drawn for it. */
@Configuration(proxyBeanMethods = false)
class MoodleCalculated {

    private static final int DRAWN = 20;
    private static final String RELATIVE = "1";
    private static final String ABSOLUTE = "2";

    private record Named(String name) implements MoodleType {

        @Override
        public ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts) {
            return calculated(node, draft);
        }
    }

    @Bean
    MoodleType moodleVariables() {
        return new Named("calculated");
    }

    @Bean
    MoodleType moodleSimpleVariables() {
        return new Named("calculatedsimple");
    }

    private static ReadQuestion calculated(XmlNode node, Draft draft) {
        Optional<XmlNode> answer = node.children("answer").stream()
                .filter(one -> MoodleTexts.share(one) == 100)
                .findFirst();
        if (answer.isEmpty()) {
            return draft.unreadable("no-answers", "calculated");
        }
        if (node.children("answer").size() > 1) {
            draft.lost("answers-lost", node.children("answer").size() - 1);
        }
        String type = answer.get().text("tolerancetype");
        if (!List.of("", RELATIVE, ABSOLUTE).contains(type)) {
            draft.lost("tolerance-near", "geometric");
        }
        String tolerance = answer.get().text("tolerance");
        return draft.as(
                "CALCULATED",
                new CalculatedBody(
                        node.inside()
                                .filter(one -> one.name().equals("dataset_definition"))
                                .map(MoodleCalculated::variable)
                                .toList(),
                        MoodleFormula.read(answer.get().text("text")),
                        type.equals(ABSOLUTE) ? Closeness.ABSOLUTE : Closeness.RELATIVE,
                        tolerance.isEmpty() ? BigDecimal.ZERO : MoodleTexts.decimal(tolerance),
                        MoodleUnits.read(node),
                        MoodleUnits.penalty(node, draft)));
    }

    private static Variable variable(XmlNode definition) {
        return new Variable(
                text(definition, "name"),
                MoodleTexts.decimal(text(definition, "minimum")),
                MoodleTexts.decimal(text(definition, "maximum")),
                Math.clamp(MoodleTexts.decimal(text(definition, "decimals")).intValue(), 0, 6));
    }

    private static String text(XmlNode definition, String name) {
        return definition.child(name).map(one -> one.text("text")).orElse("");
    }

    /** What comes after the head of the question. */
    static void write(XmlNode node, String formula, CalculatedBody body) {
        node.add(XmlText.of("synchronize", "0"));
        node.add(XmlText.of("single", "0"));
        XmlNode answer = into(node, element("answer", "fraction", "100"));
        answer.add(XmlText.of("text", formula));
        answer.add(XmlText.of("tolerance", body.tolerance().toPlainString()));
        answer.add(XmlText.of("tolerancetype", body.closeness() == Closeness.ABSOLUTE ? ABSOLUTE : RELATIVE));
        answer.add(XmlText.of("correctanswerformat", "1"));
        answer.add(XmlText.of("correctanswerlength", "6"));
        MoodleUnits.write(node, body.units(), body.unitPenaltyPercent());
        XmlNode all = into(node, element("dataset_definitions"));
        Random random = new Random(formula.hashCode());
        body.variables().forEach(variable -> definition(into(all, element("dataset_definition")), variable, random));
    }

    private static void definition(XmlNode definition, Variable variable, Random random) {
        text(definition, "status", "private");
        text(definition, "name", variable.name());
        definition.add(XmlText.of("type", "calculated"));
        text(definition, "distribution", "uniform");
        text(definition, "minimum", variable.min().toPlainString());
        text(definition, "maximum", variable.max().toPlainString());
        text(definition, "decimals", String.valueOf(variable.decimals()));
        definition.add(XmlText.of("itemcount", String.valueOf(DRAWN)));
        XmlNode items = into(definition, element("dataset_items"));
        for (int number = 1; number <= DRAWN; number++) {
            XmlNode item = into(items, element("dataset_item"));
            item.add(XmlText.of("number", String.valueOf(number)));
            item.add(XmlText.of("value", drawn(variable, random).toPlainString()));
        }
        definition.add(XmlText.of("number_of_items", String.valueOf(DRAWN)));
    }

    private static void text(XmlNode definition, String name, String value) {
        into(definition, element(name)).add(XmlText.of("text", value));
    }

    private static BigDecimal drawn(Variable variable, Random random) {
        BigDecimal width = variable.max().subtract(variable.min());
        return variable.min()
                .add(width.multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(variable.decimals(), RoundingMode.HALF_UP)
                .min(variable.max())
                .max(variable.min());
    }
}
