package vn.hocso.assessment.bank;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsTests {

    @Test
    void askingForATopicAsksForEverythingBelowIt() {
        assertThat(Topics.within("Chính phủ số/Dịch vụ công", "Chính phủ số")).isTrue();
        assertThat(Topics.within("Chính phủ số", "chính phủ số")).isTrue();
        assertThat(Topics.within("Chính phủ số thế hệ mới", "Chính phủ số")).isFalse();
        assertThat(Topics.within("Chính phủ số", "Chính phủ số/Dịch vụ công")).isFalse();
    }

    @Test
    void noWantedTopicMeansAny() {
        assertThat(Topics.withinAny("Kinh tế số", List.of())).isTrue();
        assertThat(Topics.withinAny("Kinh tế số", List.of("Xã hội số"))).isFalse();
    }

    @Test
    void storesTopicsClean() {
        assertThat(Topics.clean(" Chính  phủ số / / Dịch vụ công/")).isEqualTo("Chính phủ số/Dịch vụ công");
    }
}
