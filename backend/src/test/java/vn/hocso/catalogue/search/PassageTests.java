package vn.hocso.catalogue.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTests {

    private static final String FILLER =
            "Cán bộ, công chức cần nắm vững quy định hiện hành của cơ quan mình. ".repeat(8);

    @Test
    void choosesTheParagraphThatSaysMost() {
        Passage passage = Passage.best("Nói về dữ liệu.\nDữ liệu mở và dữ liệu dùng chung.\nKết luận.", "du lieu");

        assertThat(passage.text()).isEqualTo("Dữ liệu mở và dữ liệu dùng chung.");
        assertThat(marked(passage)).isEqualTo("[Dữ] [liệu] mở và [dữ] [liệu] dùng chung.");
    }

    @Test
    void cutsALongParagraphAroundWhatWasFound() {
        Passage passage =
                Passage.best(FILLER + "Chữ ký số chuyên dùng công vụ được cấp miễn phí. " + FILLER, "chữ ký số");

        assertThat(passage.text()).startsWith("… ").endsWith(" …").hasSizeLessThan(240);
        assertThat(marked(passage)).contains("[Chữ] [ký] [số] chuyên dùng");
    }

    @Test
    void countsPlacesInTheLettersTheReaderSees() {
        assertThat(marked(Passage.best("Đổi mới: đường dây nóng", "doi"))).isEqualTo("[Đổi] mới: đường dây nóng");
    }

    private static String marked(Passage passage) {
        StringBuilder text = new StringBuilder(passage.text());
        passage.ranges()
                .reversed()
                .forEach(range -> text.insert(range.end(), ']').insert(range.start(), '['));
        return text.toString();
    }
}
