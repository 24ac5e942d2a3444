package vn.hocso.content.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import vn.hocso.content.BlockId;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.Courses.LessonDraft;
import vn.hocso.content.spi.BlockType;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/** The kinds of block there are, and how lessons are taken in through them. */
@Component
public class Blocks {

    static final int MOST_BLOCKS = 200;
    static final int MOST_BYTES = 512 * 1024;

    private final Map<String, BlockType> types;

    Blocks(List<BlockType> types) {
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(BlockType::name, Function.identity()));
    }

    public Optional<BlockType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    LessonContent accept(LessonDraft draft) {
        if (draft.blocks().size() > MOST_BLOCKS) {
            throw DraftRefused.tooMany("blocks", MOST_BLOCKS);
        }
        List<BlockDraft> accepted = new ArrayList<>();
        Set<BlockId> seen = new HashSet<>();
        int bytes = 0;
        for (int index = 0; index < draft.blocks().size(); index++) {
            BlockDraft block = accept(draft.blocks().get(index), index);
            if (!seen.add(block.blockId())) {
                throw DraftRefused.sameBlockTwice(index);
            }
            bytes += block.data().toString().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                throw DraftRefused.lessonTooLarge(MOST_BYTES / 1024);
            }
            accepted.add(block);
        }
        return new LessonContent(
                VietnameseText.line(draft.title()),
                draft.estimatedMinutes(),
                draft.required(),
                draft.completionRule(),
                List.copyOf(accepted));
    }

    private BlockDraft accept(BlockDraft block, int index) {
        BlockType type = type(block.type()).orElseThrow(() -> DraftRefused.unknownBlockType(block.type(), index));
        try {
            JsonNode data = type.accept(block.data());
            return new BlockDraft(block.blockId(), block.type(), data);
        } catch (Refusal refusal) {
            throw DraftRefused.ofBlock(refusal, index);
        } catch (JacksonException malformed) {
            throw DraftRefused.malformedBlock(index);
        }
    }
}
