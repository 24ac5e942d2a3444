package vn.hocso.certification.document;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTests {

    private final CertificateFace face = CertificateFaces.usual();

    @Test
    void fillsWhatStandsInBraces() {
        assertThat(Fields.fill("Cấp cho {holderName}, số {number}", face))
                .hasValue("Cấp cho Nguyễn Thị Minh Nguyệt, số HS-2026-7K3M-Q9TX-4");
    }

    @Test
    void takesWordsWithoutFieldsAsTheyAreAndLeavesOutEmptyOnes() {
        assertThat(Fields.fill("đã hoàn thành,", face)).hasValue("đã hoàn thành,");
        assertThat(Fields.fill("  ", face)).isEmpty();
    }

    @Test
    void leavesOutAParagraphAllOfWhoseFieldsAreEmpty() {
        CertificateFace nowhere = CertificateFaces.named("Lò Thị Mai", null, null);

        assertThat(Fields.fill("{holderPosition}, {holderUnit}", nowhere)).isEmpty();
    }

    @Test
    void leavesNoCommaWhereAFieldIsEmpty() {
        assertThat(Fields.fill("{holderPosition}, {holderUnit}", CertificateFaces.named("Lò Thị Mai", null, "Sở Y tế")))
                .hasValue("Sở Y tế");
        assertThat(Fields.fill("{holderPosition}, {holderUnit}", CertificateFaces.named("Lò Thị Mai", "Bác sĩ", null)))
                .hasValue("Bác sĩ");
    }

    @Test
    void aDollarOrBackslashInANameIsNothingSpecial() {
        assertThat(Fields.fill("{holderName}", CertificateFaces.named("A $1 \\ B")))
                .hasValue("A $1 \\ B");
    }

    @Test
    void everyFieldHasACodeOfItsOwn() {
        assertThat(Arrays.stream(Field.values()).map(Field::code)).doesNotHaveDuplicates();
        assertThat(Field.values())
                .allSatisfy(field -> assertThat(Field.of(field.code())).hasValue(field));
    }
}
