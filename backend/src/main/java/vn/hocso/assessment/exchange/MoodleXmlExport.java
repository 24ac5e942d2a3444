package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** A file of Moodle XML, with topics as categories and competencies as tags. */
@Component
class MoodleXmlExport implements QuestionWriter {

    @Override
    public String name() {
        return "MOODLE_XML";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String contentType() {
        return "application/xml";
    }

    @Override
    public Written write(List<ReadQuestion> questions, Pictures pictures) {
        XmlNode quiz = element("quiz");
        Leavings left = new Leavings("Moodle XML");
        String topic = null;
        int count = 0;
        for (ReadQuestion question : questions) {
            List<XmlNode> written = MoodleItems.write(question, pictures, left);
            if (written.isEmpty()) {
                continue;
            }
            if (!Objects.equals(topic, question.topic()) && question.topic() != null) {
                topic = question.topic();
                XmlNode category = into(quiz, element("question", "type", "category"));
                into(category, element("category")).add(XmlText.of("text", "$course$/top/" + topic));
            }
            written.forEach(quiz::add);
            count++;
        }
        return new Written(XmlText.write(quiz, UnaryOperator.identity(), UnaryOperator.identity()), count, left.all());
    }
}
