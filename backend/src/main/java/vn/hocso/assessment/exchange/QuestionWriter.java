package vn.hocso.assessment.exchange;

import java.util.List;

import vn.hocso.shared.Named;

/** A way in which questions are written down for other systems. A new one is a new class: nobody lists them. */
interface QuestionWriter extends Named {

    @Override
    String name();

    String extension();

    String contentType();

    /** All that can be said in this way, and what cannot, with the number of the question as its line. */
    Written write(List<ReadQuestion> questions);

    record Written(byte[] content, int count, List<ImportProblem> left) {}
}
