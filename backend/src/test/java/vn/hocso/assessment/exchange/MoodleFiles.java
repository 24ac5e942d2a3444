package vn.hocso.assessment.exchange;

import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files of Moodle as a test writes them, and what is read of them. */
final class MoodleFiles {

    private static final MoodleTypes TYPES = new MoodleTypes();
    static final MoodleXmlFormat FORMAT = new MoodleXmlFormat(Stream.of(
                    TYPES.moodleMultipleChoice(),
                    TYPES.moodleTrueFalse(),
                    TYPES.moodleShortAnswer(),
                    TYPES.moodleNumerical(),
                    TYPES.moodleMatching(),
                    TYPES.moodleOrdering(),
                    TYPES.moodleEssay(),
                    TYPES.moodleDescription(),
                    new MoodleCalculated().moodleVariables(),
                    new MoodleMarkers(),
                    new MoodleCloze())
            .toList());

    private MoodleFiles() {}

    static ReadQuestion one(String type, String inside) {
        return read("<question type=\"" + type + "\"><questiontext><text>Hỏi</text></questiontext>" + inside
                        + "</question>")
                .questions()
                .getFirst();
    }

    static ReadQuestions read(String questions) {
        QuestionFile file = file("<?xml version=\"1.0\"?><quiz>" + questions + "</quiz>");
        assertThat(FORMAT.recognises(file)).isTrue();
        return FORMAT.read(file);
    }

    static QuestionFile file(String xml) {
        return new QuestionFile("quiz.xml", xml.getBytes(UTF_8));
    }
}
