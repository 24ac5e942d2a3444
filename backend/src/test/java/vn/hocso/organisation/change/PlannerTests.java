package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.change.ChangeDetails.Part;
import vn.hocso.organisation.change.ChangeDetails.UnitToPart;
import vn.hocso.organisation.change.Node.Names;
import vn.hocso.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.organisation.change.ChangeKind.END;
import static vn.hocso.organisation.change.ChangeKind.MERGE;
import static vn.hocso.organisation.change.ChangeKind.MOVE;
import static vn.hocso.organisation.change.ChangeKind.RENAME;
import static vn.hocso.organisation.change.ChangeKind.SPLIT;

class PlannerTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final AtomicLong numbers = new AtomicLong(1);
    private final List<Node> nodes = new ArrayList<>();
    private final Node country = add(null, "VN");
    private final Node haNam = add(country, "HN");
    private final Node ninhBinh = add(country, "NB");
    private final Node phuLy = add(haNam, "PL");
    private final Node ward = add(phuLy, "W1");

    private Plan plan = plan();
    private String managed = "/";

    @Test
    void aCreatedUnitStandsBelowItsParentFromItsDayOn() {
        carryOut(ChangeDetails.create(" nb-1 ", "Phòng  Một", null, UnitKind.OTHER, "NB"));

        Node created = byCode("NB-1");
        assertThat(created.names().name()).isEqualTo("Phòng Một");
        assertThat(created.path()).startsWith(ninhBinh.path());
        assertThat(created.from()).isEqualTo(REFORM);
    }

    @Test
    void thereIsOneCountry() {
        refuses("one-country", ChangeDetails.create("NB-1", "Nước khác", null, UnitKind.NATIONAL, "NB"));
    }

    @Test
    void aMovedUnitTakesAlongEverythingBelowIt() {
        carryOut(ChangeDetails.of(MOVE, "PL").parent("NB").build());

        assertThat(byCode("PL").path()).isEqualTo(ninhBinh.path() + phuLy.segment());
        assertThat(byCode("W1").path()).isEqualTo(ninhBinh.path() + phuLy.segment() + ward.segment());
        assertThat(byCode("W1").since()).isEqualTo(REFORM);
        assertThat(plan.leftPlaces()).containsExactly(phuLy.path());
    }

    @Test
    void aUnitDoesNotMoveIntoItselfOrWhereItIs() {
        refuses("within-itself", ChangeDetails.of(MOVE, "HN").parent("W1").build());
        refuses("without-effect", ChangeDetails.of(MOVE, "PL").parent("HN").build());
        refuses("the-top", ChangeDetails.of(MOVE, "VN").parent("HN").build());
    }

    @Test
    void aMergedUnitEndsAndStandsBelowItsSuccessorWhileItsUnitsGoOn() {
        carryOut(ChangeDetails.of(MERGE, "HN").successor("NB").build());

        Node merged = plan.tree().get(haNam.id());
        assertThat(merged.until()).isEqualTo(REFORM);
        assertThat(merged.successor()).isEqualTo(ninhBinh.id());
        assertThat(merged.path()).isEqualTo(ninhBinh.path() + haNam.segment());
        assertThat(byCode("PL").parent()).isEqualTo(ninhBinh.id());
        assertThat(byCode("W1").path()).isEqualTo(ninhBinh.path() + phuLy.segment() + ward.segment());
        assertThat(plan.successions())
                .singleElement()
                .satisfies(one -> assertThat(one.heir()).isEqualTo(ninhBinh.id()));
    }

    @Test
    void aSuccessorThatMovesLaterTakesAlongWhatItInherited() {
        carryOut(ChangeDetails.of(MERGE, "PL").successor("NB").build());
        carryOut(ChangeDetails.of(MOVE, "NB").parent("HN").build());

        Node inherited = plan.tree().get(phuLy.id());
        assertThat(inherited.path()).isEqualTo(haNam.path() + ninhBinh.segment() + phuLy.segment());
        assertThat(byCode("W1").path()).startsWith(haNam.path() + ninhBinh.segment());
    }

    @Test
    void theCodeOfAnEndedUnitIsFreeFromThatDayOn() {
        carryOut(ChangeDetails.of(MERGE, "HN").successor("NB").build());
        carryOut(ChangeDetails.of(RENAME, "NB").names("HN", null, null, null).build());

        assertThat(byCode("HN").id()).isEqualTo(ninhBinh.id());
        assertThat(plan.changed().get(ninhBinh.id())).hasSize(1);
    }

    @Test
    void aCodeIsTakenByOneUnitAtATimeAlsoInThePast() {
        refuses(
                "code-taken",
                ChangeDetails.of(RENAME, "NB").names("hn", null, null, null).build());
        carryOut(ChangeDetails.of(RENAME, "HN").names("HN2", null, null, null).build());

        assertThatThrownBy(() -> carryOut(
                        ChangeDetails.of(RENAME, "NB")
                                .names("HN", null, null, null)
                                .build(),
                        REFORM.minusDays(1)))
                .hasMessage("organisation.change.code-in-use-until");
    }

    @Test
    void nothingIsChangedBeforeItsLastChange() {
        carryOut(ChangeDetails.of(RENAME, "W1").names(null, "Mới", null, null).build());

        assertThatThrownBy(
                        () -> carryOut(ChangeDetails.of(MOVE, "PL").parent("NB").build(), REFORM.minusDays(1)))
                .hasMessage("organisation.change.before-last-change");
        assertThat(byCode("PL").path()).isEqualTo(phuLy.path());
    }

    @Test
    void endingAUnitWithUnitsBelowNeedsAPlaceForThem() {
        refuses("has-sub-units", ChangeDetails.of(END, "PL").build());
        carryOut(ChangeDetails.of(END, "PL").successor("NB").subUnitsTo("HN").build());

        assertThat(byCode("W1").parent()).isEqualTo(haNam.id());
        assertThat(plan.tree().get(phuLy.id()).successor()).isEqualTo(ninhBinh.id());
    }

    @Test
    void aDistrictMayLeaveItsPeopleToOneOfItsCommunes() {
        refuses("successor-within", ChangeDetails.of(END, "PL").successor("W1").build());
        carryOut(ChangeDetails.of(END, "PL").successor("W1").subUnitsTo("HN").build());

        assertThat(plan.tree().get(phuLy.id()).path()).isEqualTo(haNam.path() + ward.segment() + phuLy.segment());
    }

    @Test
    void aSplitUnitIsFollowedByItsPartsAndEachUnitBelowGoesToOne() {
        Node other = add(haNam, "X2");
        plan = plan();
        carryOut(ChangeDetails.of(SPLIT, "HN")
                .parts(
                        List.of(
                                new Part("A", "Bắc", null, UnitKind.PROVINCE),
                                new Part("B", "Nam", null, UnitKind.PROVINCE)),
                        "A",
                        false)
                .sending(List.of(), List.of(), List.of(new UnitToPart("X2", "B")))
                .build());

        assertThat(byCode("PL").parent()).isEqualTo(byCode("A").id());
        assertThat(byCode("X2").parent()).isEqualTo(byCode("B").id());
        assertThat(other.id()).isEqualTo(byCode("X2").id());
        assertThat(plan.tree().get(haNam.id()).successor())
                .isEqualTo(byCode("A").id());
    }

    @Test
    void aUnitThatLivesOnAfterASplitKeepsWhatIsNotGivenAway() {
        carryOut(ChangeDetails.of(SPLIT, "HN")
                .parts(List.of(new Part("B", "Nam", null, UnitKind.PROVINCE)), null, true)
                .sending(List.of(), List.of(), List.of(new UnitToPart("PL", "B")))
                .build());

        assertThat(byCode("HN").living()).isTrue();
        assertThat(byCode("PL").parent()).isEqualTo(byCode("B").id());
    }

    @Test
    void whatOnlyOthersManageIsAsGoodAsUnknown() {
        managed = haNam.path();

        assertThatThrownBy(() -> carryOut(ChangeDetails.of(MOVE, phuLy.id().toString())
                        .parent(ninhBinh.id().toString())
                        .build()))
                .isInstanceOf(OutsideScope.class);
        refuses("unknown-unit", ChangeDetails.of(MOVE, "PL").parent("NB").build());
        refuses("unknown-unit", ChangeDetails.of(END, "HN").build());
        carryOut(ChangeDetails.of(RENAME, "HN")
                .names(null, "Tên mới", null, null)
                .build());
    }

    @Test
    void aRefusedChangeLeavesNoTrace() {
        refuses(
                "successor-within",
                ChangeDetails.of(MERGE, "NB", "HN").successor("PL").build());

        assertThat(plan.changed()).isEmpty();
        assertThat(plan.successions()).isEmpty();
        assertThat(byCode("NB").living()).isTrue();
        assertThat(byCode("W1").path()).isEqualTo(ward.path());
    }

    @Test
    void onOneDayTheLastOfSeveralHeirsInherits() {
        UnitId a = new UnitId(Ids.next());
        UnitId b = new UnitId(Ids.next());
        UnitId c = new UnitId(Ids.next());
        Heirs heirs = new Heirs(List.of(ends(a, b), ends(b, c)));

        assertThat(heirs.last(b)).isEqualTo(c);
        assertThat(heirs.units()).containsExactlyInAnyOrder(a, b);
    }

    private static Succession ends(UnitId from, UnitId heir) {
        return new Succession(
                Ids.next(),
                from,
                "",
                heir,
                REFORM,
                true,
                Succession.Sending.NOBODY,
                new Succession.Following(Set.of(), Set.of()));
    }

    private void refuses(String code, ChangeDetails details) {
        assertThatThrownBy(() -> carryOut(details)).hasMessage("organisation.change." + code);
    }

    private void carryOut(ChangeDetails details) {
        carryOut(details, REFORM);
    }

    private void carryOut(ChangeDetails details, LocalDate day) {
        new Planner(plan, path -> path.startsWith(managed), numbers::incrementAndGet)
                .carryOut(UUID.randomUUID(), details, day);
    }

    private Node byCode(String code) {
        return plan.tree().byCode(code);
    }

    private Plan plan() {
        return new Plan(new Tree(nodes, List.of()));
    }

    private Node add(Node parent, String code) {
        String segment = Long.toString(numbers.getAndIncrement(), Character.MAX_RADIX) + "/";
        Node node = new Node(
                new UnitId(Ids.next()),
                new Names(code, code, code, UnitKind.OTHER),
                parent == null ? null : parent.id(),
                (parent == null ? "/" : parent.path()) + segment,
                parent == null ? 0 : parent.depth() + 1,
                LONG_AGO,
                LONG_AGO,
                null,
                null);
        nodes.add(node);
        return node;
    }
}
