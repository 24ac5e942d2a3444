package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.hocso.shared.Named;

/** A way in which questions are written down for other systems. A new one is a new class: nobody lists them. */
interface QuestionWriter extends Named {

    @Override
    String name();

    String extension();

    String contentType();

    /** All that can be said in this way, and what cannot, with the number of the question as its line. */
    Written write(List<ReadQuestion> questions, Pictures pictures);

    record Written(byte[] content, int count, List<ImportProblem> left) {}

    /** The pictures that questions show or are asked about; none where one is gone, or where the file has no room for it. */
    interface Pictures {
        Optional<Picture> find(UUID mediaId);
    }
}
