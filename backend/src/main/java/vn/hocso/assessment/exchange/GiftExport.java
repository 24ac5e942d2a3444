package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file of GIFT, with topics as categories. */
@Component
class GiftExport implements QuestionWriter {

    @Override
    public String name() {
        return "GIFT";
    }

    @Override
    public String extension() {
        return "gift";
    }

    @Override
    public String contentType() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public Written write(List<ReadQuestion> questions, Pictures pictures) {
        StringBuilder file = new StringBuilder();
        Leavings left = new Leavings("GIFT");
        String topic = null;
        int count = 0;
        for (ReadQuestion question : questions) {
            Optional<String> written = GiftWriter.write(question, left);
            if (written.isEmpty()) {
                continue;
            }
            if (!Objects.equals(topic, question.topic()) && question.topic() != null) {
                topic = question.topic();
                file.append("$CATEGORY: ")
                        .append(topic.replaceAll("\\p{Cntrl}", " "))
                        .append("\n\n");
            }
            file.append(written.get());
            count++;
        }
        return new Written(file.toString().getBytes(UTF_8), count, left.all());
    }
}
