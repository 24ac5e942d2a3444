package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.EssayBody;

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
    public Written write(List<ReadQuestion> questions) {
        StringBuilder file = new StringBuilder();
        List<ImportProblem> left = new ArrayList<>();
        String topic = null;
        int count = 0;
        for (ReadQuestion question : questions) {
            Optional<String> written = GiftWriter.write(question);
            if (written.isEmpty()) {
                left.add(ImportProblem.unwritten(question, "GIFT"));
                continue;
            }
            if (!Objects.equals(topic, question.topic()) && question.topic() != null) {
                topic = question.topic();
                file.append("$CATEGORY: ")
                        .append(topic.replaceAll("\\p{Cntrl}", " "))
                        .append("\n\n");
            }
            if ("ESSAY".equals(question.type()) && saysMore(question.body(EssayBody.class))) {
                left.add(ImportProblem.unsaid(question, "essay-unsaid", "GIFT"));
            }
            file.append(written.get());
            count++;
        }
        return new Written(file.toString().getBytes(UTF_8), count, left);
    }

    private static boolean saysMore(EssayBody essay) {
        return !essay.rubric().isEmpty() || essay.guidance() != null || essay.template() != null;
    }
}
