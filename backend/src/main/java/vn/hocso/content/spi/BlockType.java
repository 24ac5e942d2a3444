package vn.hocso.content.spi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Named;

/** A kind of block in a lesson. A bean of this type is all it takes for authors to use the kind. */
public interface BlockType extends Named {

    /** The stable name stored with each block, such as {@code IMAGE}. */
    @Override
    String name();

    /** The record that data read as once accepted; the API describes drafts by it. */
    Class<?> draftForm();

    /** The record that published data read as; the API describes lessons by it. */
    Class<?> publishedForm();

    /**
     * The data as the draft keeps it: known fields only, in a fixed order, texts composed. Incomplete data is kept, so that an author may
     * save half a block; data of the wrong shape, or of a kind that must never be stored, is refused.
     */
    JsonNode accept(JsonNode data);

    /** What stands in the way of publishing data that was accepted before in a course. */
    List<BlockProblem> check(JsonNode data, CourseId course);

    /** What learners receive. It is frozen in the version, so it holds all that the page needs. */
    JsonNode publish(JsonNode data, PublishContext context);

    /** The words of the block, for search; paragraphs apart by line breaks. */
    String text(JsonNode data);

    /** The activity that earns a mark in the published block, if there is one. */
    default Optional<MarkedActivity> activity(JsonNode published) {
        return Optional.empty();
    }

    /** Something in a course that is marked, by an identifier that stays the same from version to version. */
    record MarkedActivity(UUID id, String title) {}
}
