package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;

import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.NumericBody.Unit;

/**
 * The body of a {@code CALCULATED} question. Its stem holds the variables as <code>{name}</code>; each paper has values of its own.
 *
 * @param variables 1 to 20
 * @param formula the right answer by the variables, at most 500 characters: numbers, {@code + - * / ^}, brackets, and the
 *     functions ABS, SQRT, MIN, MAX, FLOOR, CEILING, LOG, LOG10, SIN, COS and TAN; up to 3 powers, with exponents of one digit
 * @param closeness absolute or relative
 * @param tolerance nought or more
 * @param units as for a numeric question
 */
public record CalculatedBody(
        List<Variable> variables,
        String formula,
        Closeness closeness,
        BigDecimal tolerance,
        List<Unit> units,
        int unitPenaltyPercent) {

    public CalculatedBody {
        variables = Bodies.list(variables);
        units = Bodies.list(units);
    }

    /** A number drawn evenly from {@code min} to {@code max}, with 0 to 6 decimals; the name is a letter and up to 20 letters or digits. */
    public record Variable(String name, BigDecimal min, BigDecimal max, int decimals) {}
}
