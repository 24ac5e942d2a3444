package vn.hocso.assessment.question;

import java.util.Optional;
import java.util.UUID;

/** Pictures that questions are asked about. */
interface Pictures {

    /** Where the picture is served; nothing when there is no such picture. */
    Optional<String> url(UUID mediaId);
}
