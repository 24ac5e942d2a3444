package vn.hocso.assessment.exchange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoodleFormulaTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a + b * 2             | {a} + {b} * 2
            (a + b) * 2           | ({a} + {b}) * 2
            a - (b - 1)           | {a} - ({b} - 1)
            a / (b * 2)           | {a} / ({b} * 2)
            a^2                   | pow({a}, 2)
            (a + 1)^(-2)          | pow({a} + 1, -2)
            (-a)^2                | pow(-{a}, 2)
            -(a + b)              | -({a} + {b})
            CEILING(a) * PI       | ceil({a}) * pi()
            MAX(a, b)             | max({a}, {b})
            SIN(a)                | sin(deg2rad({a}))
            """)
    void aFormulaIsWrittenAsMoodleReadsItAndComesBack(String ours, String theirs) {
        assertThat(MoodleFormula.write(ours)).contains(theirs);
        assertThat(MoodleFormula.read(theirs)).isEqualTo(ours);
    }

    /** A sign binds tighter than a power here, so it is in brackets wherever it might be read otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -a^2    | pow(-{a}, 2)
            2*-a    | 2 * -{a}
            .5 + +a | .5 + {a}
            """)
    void signsStayWithTheirNumber(String ours, String theirs) {
        assertThat(MoodleFormula.write(ours)).contains(theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a +", "(a", "a b", "a $ b", "", "f(,)", "a ^ ^ b"})
    void whatIsNoFormulaIsNotWrittenAndIsLeftAsItStands(String none) {
        assertThat(MoodleFormula.write(none)).isEmpty();
        assertThat(MoodleFormula.read(none)).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(ints = {900})
    void bracketsBeyondMeasureAreNoFormula(int deep) {
        assertThat(Arithmetic.read("(".repeat(deep) + "1" + ")".repeat(deep))).isEmpty();
        assertThat(Arithmetic.read("-".repeat(deep) + "1")).isPresent();
    }
}
