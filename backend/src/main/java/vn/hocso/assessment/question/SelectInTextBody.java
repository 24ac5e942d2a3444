package vn.hocso.assessment.question;

import java.util.List;

/**
 * The body of a {@code SELECT_IN_TEXT} question: a text in pieces, some of which can be selected.
 *
 * @param pieces 2 to 200, which together read as the text; at least one is right
 */
public record SelectInTextBody(List<Piece> pieces) {

    public SelectInTextBody {
        pieces = Bodies.list(pieces);
    }

    /** A piece of 1 to 2,000 characters, spaces included as they are; only what can be selected can be right. */
    public record Piece(String text, boolean selectable, boolean correct) {}
}
