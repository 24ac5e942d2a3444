package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.bank.Sharing.Audience;
import vn.hocso.assessment.bank.Sharing.Grant;
import vn.hocso.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class SharingTests {

    private static final String OWNER = "/1/2/";
    private static final UnitId NAMED = new UnitId(UUID.randomUUID());
    private static final Map<UnitId, String> PATHS = Map.of(NAMED, "/1/7/");

    private final Sharing below = new Sharing(Audience.BELOW, List.of());
    private final Sharing everyone = new Sharing(Audience.EVERYONE, List.of());
    private final Sharing named = new Sharing(Audience.OWN, List.of(new Grant(NAMED, false)));
    private final Sharing edited = new Sharing(Audience.OWN, List.of(new Grant(NAMED, true)));

    @Test
    void nobodyElseUsesWhatIsNotShared() {
        assertThat(used(Sharing.NONE, "/1/2/3/")).isFalse();
        assertThat(used(Sharing.NONE, "/1/9/")).isFalse();
        assertThat(Sharing.NONE.isUsedAt("/1/2/3/", OWNER, PATHS)).isFalse();
    }

    @Test
    void unitsBelowUseWhatIsSharedDownwardsAndOthersDoNot() {
        assertThat(used(below, "/1/2/3/")).isTrue();
        assertThat(used(below, "/1/9/")).isFalse();
        assertThat(below.isUsedAt("/1/2/3/4/", OWNER, PATHS)).isTrue();
        assertThat(below.isUsedAt("/1/9/", OWNER, PATHS)).isFalse();
    }

    @Test
    void everyoneWithARoleUsesWhatIsSharedWithAll() {
        assertThat(used(everyone, "/1/9/")).isTrue();
        assertThat(everyone.isUsedFrom(List.of(), OWNER, PATHS)).isFalse();
        assertThat(everyone.isUsedAt("/1/9/", OWNER, PATHS)).isTrue();
    }

    @Test
    void aUnitThatIsNamedUsesItWithAllBelow() {
        assertThat(used(named, "/1/7/")).isTrue();
        assertThat(used(named, "/1/7/8/")).isTrue();
        assertThat(used(named, "/1/8/")).isFalse();
        assertThat(named.isUsedAt("/1/7/8/", OWNER, PATHS)).isTrue();
        assertThat(named.isUsedAt("/1/", OWNER, PATHS)).isFalse();
    }

    @Test
    void aRoleAboveTheUnitThatIsNamedHoldsThereToo() {
        assertThat(used(named, "/1/")).isTrue();
    }

    @Test
    void toUseIsNotToEdit() {
        assertThat(named.isEditedFrom(List.of("/1/7/"), PATHS)).isFalse();
        assertThat(everyone.isEditedFrom(List.of("/1/7/"), PATHS)).isFalse();
        assertThat(edited.isEditedFrom(List.of("/1/7/"), PATHS)).isTrue();
        assertThat(edited.isEditedFrom(List.of("/1/8/"), PATHS)).isFalse();
        assertThat(used(edited, "/1/7/")).isTrue();
    }

    @Test
    void aUnitThatIsGoneUsesNothing() {
        assertThat(named.isUsedFrom(List.of("/1/7/"), OWNER, Map.of())).isFalse();
        assertThat(named.isUsedAt("/1/7/", OWNER, Map.of())).isFalse();
    }

    @Test
    void whatSaysTheSameIsTheSameInWhateverOrder() {
        Grant one = new Grant(new UnitId(UUID.randomUUID()), false);
        Grant other = new Grant(new UnitId(UUID.randomUUID()), true);
        assertThat(new Sharing(Audience.BELOW, List.of(one, other)).id())
                .isEqualTo(new Sharing(Audience.BELOW, List.of(other, one, one)).id())
                .isNotEqualTo(below.id())
                .isNotEqualTo(new Sharing(Audience.EVERYONE, List.of(one, other)).id());
        assertThat(named.id()).isNotEqualTo(edited.id());
        assertThat(Sharing.NONE.id()).isEqualTo(new UUID(0, 0));
    }

    @Test
    void aUnitThatIsNamedTwiceIsGivenTheWiderRight() {
        Sharing twice = new Sharing(Audience.OWN, List.of(new Grant(NAMED, true), new Grant(NAMED, false)));
        assertThat(twice).isEqualTo(edited);
    }

    private static boolean used(Sharing sharing, String place) {
        return sharing.isUsedFrom(List.of(place), OWNER, PATHS);
    }
}
