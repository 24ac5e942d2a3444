package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.bank.TopicTree.Step;
import vn.hocso.assessment.bank.TopicTree.Step.Merged;
import vn.hocso.assessment.bank.TopicTree.Step.Moved;
import vn.hocso.assessment.bank.TopicTree.Topic;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTreeTests {

    private final Topic government = topic("Chính phủ số");
    private final Topic services = topic("Chính phủ số/Dịch vụ công");
    private final Topic online = topic("Chính phủ số/Dịch vụ công/Trực tuyến");
    private final Topic data = topic("Dữ liệu");
    private final TopicTree tree = tree(Map.of());

    @Test
    void aTopicIsFoundWhateverTheCaseOfItsLettersAndNotWithOtherMarks() {
        assertThat(tree.at("chính PHỦ số")).contains(government);
        assertThat(tree.at("Chinh phu so")).isEmpty();
    }

    @Test
    void carryingATopicTakesAllBelowItAlong() {
        assertThat(tree.carry(services, "Dữ liệu/Dịch vụ"))
                .containsExactly(
                        new Moved(services, "Dữ liệu/Dịch vụ"), new Moved(online, "Dữ liệu/Dịch vụ/Trực tuyến"));
    }

    @Test
    void mergingMergesTheLikeBelowAndMovesTheRest() {
        Topic other = topic("Hành chính");
        Topic itsOnline = topic("Hành chính/Trực tuyến");
        TopicTree larger = new TopicTree(List.of(government, services, online, other, itsOnline), Map.of());
        assertThat(larger.carry(services, "Hành chính"))
                .containsExactly(new Merged(services, other), new Merged(online, itsOnline));
        assertThat(larger.carry(other, "Chính phủ số"))
                .containsExactly(new Merged(other, government), new Moved(itsOnline, "Chính phủ số/Trực tuyến"));
    }

    @Test
    void whatIsCarriedLeavesItsPlaceFree() {
        Topic twice = topic("Chính phủ số/Dịch vụ công/Dịch vụ công");
        TopicTree larger = new TopicTree(List.of(government, services, twice), Map.of());
        assertThat(larger.carry(services, "Chính phủ số"))
                .containsExactly(
                        (Step) new Merged(services, government), new Moved(twice, "Chính phủ số/Dịch vụ công"));
    }

    @Test
    void aFormerNameLeadsToTheTopicAsItIsCalledNow() {
        TopicTree renamed = tree(Map.of(Topics.key("Chính quyền số"), government.id()));
        assertThat(renamed.present("Chính quyền số")).isEqualTo("Chính phủ số");
        assertThat(renamed.present("Chính quyền số/Dịch vụ công")).isEqualTo("Chính phủ số/Dịch vụ công");
        assertThat(renamed.present("Chính quyền số/Mới")).isEqualTo("Chính phủ số/Mới");
        assertThat(renamed.present("Dữ liệu")).isEqualTo("Dữ liệu");
        assertThat(renamed.present("Không có")).isEqualTo("Không có");
    }

    @Test
    void aTopicRenamedAndThenMovedIsFoundByItsFirstName() {
        TopicTree moved = tree(Map.of(
                Topics.key("Chính quyền số"), government.id(),
                Topics.key("Chính phủ số/Kho dữ liệu"), data.id()));
        assertThat(moved.present("Chính quyền số/Kho dữ liệu")).isEqualTo("Dữ liệu");
    }

    private TopicTree tree(Map<String, TopicId> former) {
        return new TopicTree(Stream.of(government, services, online, data).toList(), former);
    }

    private static Topic topic(String path) {
        return new Topic(new TopicId(UUID.randomUUID()), path);
    }
}
