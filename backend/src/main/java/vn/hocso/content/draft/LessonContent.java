package vn.hocso.content.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses.BlockDraft;

/** All that an author writes in a lesson, in the form it is kept: blocks accepted by their types. */
public record LessonContent(
        String title, int estimatedMinutes, boolean required, CompletionRule completionRule, List<BlockDraft> blocks) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static LessonContent empty(String title) {
        return new LessonContent(title, Lesson.USUAL_MINUTES, true, CompletionRule.VIEWED, List.of());
    }

    /** The kinds of its blocks, each once, in order of appearance. */
    public List<String> kinds() {
        return blocks.stream().map(BlockDraft::type).distinct().toList();
    }

    /** Equal for equal contents and different for different ones. */
    String fingerprint() {
        byte[] canonical = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 belongs to every Java", missing);
        }
    }
}
