package vn.hocso.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownLessonTests {

    private final RememberedFiles files = new RememberedFiles();
    private final MarkdownLesson lesson = new MarkdownLesson(JsonMapper.shared());

    @Test
    void textBetweenPicturesBecomesRichText() {
        List<BlockDraft> blocks =
                lesson.blocks("## Một\n\nChữ **đậm**.\n\n![Sơ đồ](a.svg \"Chú thích\")\n\nHết.", files);

        assertThat(blocks).extracting(BlockDraft::type).containsExactly("RICH_TEXT", "IMAGE", "RICH_TEXT");
        assertThat(blocks.get(0).data().at("/document/content/0/attrs/level").asInt())
                .isEqualTo(2);
        assertThat(blocks.get(0)
                        .data()
                        .at("/document/content/1/content/1/marks/0/type")
                        .asString())
                .isEqualTo("bold");
        assertThat(blocks.get(1).data().at("/alt").asString()).isEqualTo("Sơ đồ");
        assertThat(blocks.get(1).data().at("/caption").asString()).isEqualTo("Chú thích");
    }

    @Test
    void aFilmBringsItsCaptions() {
        BlockDraft video = lesson.blocks("![video: Mở đầu](a.mp4 \"captions=a.vtt\")", files)
                .getFirst();

        assertThat(video.type()).isEqualTo("VIDEO");
        assertThat(video.data().at("/title").asString()).isEqualTo("Mở đầu");
        assertThat(video.data().at("/captionsMediaId").asString())
                .isEqualTo(files.stored.get("a.vtt").toString());
    }

    @Test
    void aTableKeepsItsHead() {
        JsonNode table = lesson.blocks("| A | B |\n|---|---|\n| 1 | 2 |", files)
                .getFirst()
                .data()
                .at("/document/content/0");

        assertThat(table.at("/content/0/content/0/type").asString()).isEqualTo("tableHeader");
        assertThat(table.at("/content/1/content/1/type").asString()).isEqualTo("tableCell");
        assertThat(table.at("/content/1/content/1/content/0/content/0/text").asString())
                .isEqualTo("2");
    }

    @Test
    void everyLessonOfTheDemonstrationCanBeHeld() throws IOException {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath:demo/course/lessons/*.md");

        assertThat(all)
                .hasSize(11)
                .allSatisfy(file -> assertThat(lesson.blocks(file.getContentAsString(StandardCharsets.UTF_8), files))
                        .isNotEmpty());
    }

    private static final class RememberedFiles implements MarkdownLesson.Library {

        private final Map<String, UUID> stored = new LinkedHashMap<>();

        @Override
        public UUID image(String path) {
            return stored.computeIfAbsent(path, missing -> Ids.next());
        }

        @Override
        public UUID video(String path) {
            return image(path);
        }

        @Override
        public UUID captions(String path) {
            return image(path);
        }
    }
}
