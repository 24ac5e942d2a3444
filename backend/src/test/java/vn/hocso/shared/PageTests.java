package vn.hocso.shared;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

    private static final List<String> WHOLE = List.of("một", "hai", "ba", "bốn", "năm");

    @Test
    void aPageOfAWholeListHoldsItsPartAndTellsHowManyThereAre() {
        assertThat(Page.from(WHOLE, new Paging(1, 2, null))).isEqualTo(new Page<>(List.of("ba", "bốn"), 1, 2, 5));
    }

    @Test
    void theLastPageHoldsWhatIsLeftAndTheNextOneNothing() {
        assertThat(Page.from(WHOLE, new Paging(2, 2, null)).items()).containsExactly("năm");
        assertThat(Page.from(WHOLE, new Paging(3, 2, null)).items()).isEmpty();
        assertThat(Page.from(WHOLE, new Paging(100_000, 100, null)).items()).isEmpty();
    }
}
