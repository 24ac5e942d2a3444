package vn.hocso.content.draft;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.content.BlockId;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.Courses.LessonDraft;

/** New content of a lesson, and the revision of the lesson it was made from. */
record WriteLesson(
        @NotNull Long revision,
        @NotBlank @Size(max = 200) String title,
        @Min(1) @Max(600) int estimatedMinutes,
        boolean required,
        @NotNull CompletionRule completionRule,
        @NotNull @Valid List<@NotNull Block> blocks) {

    @Schema(name = "WriteBlock")
    record Block(
            @NotNull BlockId blockId,
            @NotBlank String type,
            @NotNull JsonNode data) {}

    LessonDraft lesson() {
        return new LessonDraft(
                title,
                estimatedMinutes,
                required,
                completionRule,
                blocks.stream()
                        .map(block -> new BlockDraft(block.blockId(), block.type(), block.data()))
                        .toList());
    }
}
