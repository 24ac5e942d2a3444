package vn.hocso.assessment.exchange;

import java.util.Optional;

import vn.hocso.assessment.question.CompositeBody.Part;

/** How an interaction of QTI becomes a type of question. */
interface QtiInteraction {

    /** As QTI 2 names it. */
    String name();

    /** The question it makes, which has a part's form; none when its answers are not in a form that is understood. */
    Optional<Part> read(XmlNode interaction, QtiResponse response, Draft draft);
}
