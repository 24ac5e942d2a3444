package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that several items of QTI 3 share, each in a file of its own. */
final class QtiStimuli {

    private QtiStimuli() {}

    static boolean isOne(XmlNode root) {
        return root.name().equals("assessmentStimulus");
    }

    /** What the item's texts say before it asks; one that is not there is named. */
    static String of(XmlNode item, Draft draft) {
        List<String> texts = new ArrayList<>();
        for (XmlNode named : item.children("assessmentStimulusRef")) {
            Optional<String> text = draft.files.apply(named.attribute("href")).flatMap(file -> read(file, draft));
            text.ifPresent(texts::add);
            if (text.isEmpty()) {
                draft.lost("part-lost", named.attribute("href"));
            }
        }
        return String.join("\n\n", texts);
    }

    private static Optional<String> read(PackageFile file, Draft draft) {
        try {
            XmlNode root = QtiNames.ofTwo(SafeXml.read(file.content()));
            return Optional.of(root)
                    .filter(QtiStimuli::isOne)
                    .flatMap(one -> one.child("stimulusBody"))
                    .map(body -> QtiProse.of(body, draft));
        } catch (SafeXml.XmlBroken broken) {
            return Optional.empty();
        }
    }
}
