package vn.hocso.content;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/** A lesson page as learners read it, with its neighbours in the outline. It never changes. */
@Schema(name = "LessonView")
public record PublishedLesson(
        LessonId lessonId,
        String title,
        int estimatedMinutes,
        boolean required,
        CompletionRule completionRule,
        List<PublishedBlock> blocks,
        @Nullable Neighbour previous,
        @Nullable Neighbour next) {

    /** A block with the data its type froze for the learner; {@code type} is the name of the block type. */
    public record PublishedBlock(BlockId blockId, String type, JsonNode data) {}

    @Schema(name = "LessonNeighbour")
    public record Neighbour(LessonId lessonId, String title) {}

    public List<PublishedBlock> blocksOfType(String type) {
        return blocks.stream().filter(block -> block.type().equals(type)).toList();
    }
}
