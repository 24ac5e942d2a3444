package vn.hocso.shared;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

    @Test
    void theGivenNameIsTheLastWord() {
        assertThat(PersonName.given("Nguyễn Thị Minh Khai ")).isEqualTo("Khai");
        assertThat(PersonName.given("Bình")).isEqualTo("Bình");
    }

    @Test
    void namesSortByGivenNameInTheOrderOfTheVietnameseAlphabet() {
        List<String> names =
                List.of("Trần Văn Đức", "Lê Thị Ân", "Phạm Dung", "Ngô Văn An", "Bùi Thị Ánh", "Lê Văn Dũng");
        assertThat(names.stream().sorted(PersonName.ORDER))
                .containsExactly("Ngô Văn An", "Bùi Thị Ánh", "Lê Thị Ân", "Phạm Dung", "Lê Văn Dũng", "Trần Văn Đức");
    }

    @Test
    void peopleOfOneGivenNameSortByTheRest() {
        assertThat(List.of("Trần Thị An", "Lê Văn An").stream().sorted(PersonName.ORDER))
                .containsExactly("Lê Văn An", "Trần Thị An");
    }

    @Test
    void sortKeysOrderAsBytesDo() {
        assertThat(Arrays.compareUnsigned(PersonName.sortKey("Lê Dũng"), PersonName.sortKey("Lê Đức")))
                .isNegative();
    }
}
