package vn.hocso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.People;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.VietnameseText;

/** Three hundred people with believable names and positions, and one account for each role. The same ones in every installation. */
@Component
@DemoMode
class DemoPeople {

    static final String DOMAIN = "hocso.example";
    private static final Instant SINCE = VietnamCalendar.start(DemoOrganisation.SINCE);
    private static final int COMMUNES_PER_PROVINCE = 5;

    private final DemoFiles files;
    private final DemoOrganisation organisation;
    private final Accounts accounts;
    private final People people;
    private final RoleGrants roleGrants;
    private final Units units;
    private final DemoCommunes communes;
    private final DemoSize size;

    DemoPeople(
            DemoFiles files,
            DemoOrganisation organisation,
            Accounts accounts,
            People people,
            RoleGrants roleGrants,
            Units units,
            DemoCommunes communes,
            DemoSize size) {
        this.files = files;
        this.organisation = organisation;
        this.accounts = accounts;
        this.people = people;
        this.roleGrants = roleGrants;
        this.units = units;
        this.communes = communes;
        this.size = size;
    }

    void load() {
        addRoleAccounts();
        addPeople(new Random(2026));
    }

    private void addRoleAccounts() {
        List<DemoAccount> all = List.of(DemoAccount.values());
        List<AccountId> ids = accounts.createAll(all.stream()
                .map(account -> account(account.fullName(), account.email(), "DEMO-" + (account.ordinal() + 1)))
                .toList());
        people.addMembers(IntStream.range(0, all.size())
                .mapToObj(i -> member(ids.get(i), all.get(i)))
                .toList());
        roleGrants.grantAll(IntStream.range(0, all.size())
                .filter(i -> all.get(i) != DemoAccount.LEARNER)
                .mapToObj(i -> new NewGrant(
                        ids.get(i), all.get(i).role(), unit(all.get(i)).id()))
                .toList());
    }

    private NewMembership member(AccountId id, DemoAccount account) {
        UnitView unit = account == DemoAccount.LEARNER
                ? communes.of(account.unitCode(), 1).getFirst()
                : unit(account);
        return new NewMembership(id, unit.id(), account.position(), null, PersonClass.CIVIL_SERVANT, SINCE);
    }

    private UnitView unit(DemoAccount account) {
        return account.unitCode().isEmpty()
                ? units.root()
                : units.byCode(account.unitCode()).orElseThrow();
    }

    private void addPeople(Random random) {
        Names names = files.json("people/names.json", Names.class);
        Positions positions = files.json("people/positions.json", Positions.class);
        List<UnitView> places = places();
        List<NewAccount> newAccounts = IntStream.range(0, size.people())
                .mapToObj(i -> person(names.pick(random), i + 1))
                .toList();
        List<AccountId> ids = accounts.createAll(newAccounts);
        List<NewMembership> memberships = new ArrayList<>();
        for (int i = 0; i < size.people(); i++) {
            UnitView place = places.get(i < places.size() ? i : random.nextInt(places.size()));
            Position position = pick(random, positions.of(place.kind()), Position::weight);
            memberships.add(new NewMembership(
                    ids.get(i), place.id(), position.title(), position.rank(), position.personClass(), SINCE));
        }
        people.addMembers(memberships);
    }

    /** Departments in ministries and provinces, and some communes of those provinces. */
    private List<UnitView> places() {
        List<DemoOrganisation.Body> departments = Arrays.stream(organisation.bodies())
                .filter(body -> body.kind() != UnitKind.MINISTRY)
                .toList();
        Stream<UnitView> offices =
                departments.stream().map(body -> units.byCode(body.code()).orElseThrow());
        Stream<UnitView> some = departments.stream()
                .filter(body -> body.kind() == UnitKind.PROVINCE_DEPARTMENT)
                .map(body -> String.valueOf(body.parentCode()))
                .distinct()
                .flatMap(province -> communes.of(province, COMMUNES_PER_PROVINCE).stream());
        return Stream.concat(offices, some).toList();
    }

    private static NewAccount person(String fullName, int number) {
        String[] words = VietnameseText.fold(fullName).split(" ");
        String initials = Arrays.stream(words, 0, words.length - 1)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String email = words[words.length - 1] + "." + initials + number + "@" + DOMAIN;
        return account(fullName, email, "CB%05d".formatted(number));
    }

    private static NewAccount account(String fullName, String email, String staffCode) {
        return new NewAccount(new AccountDetails(fullName, email, staffCode, null), Language.VI, DemoAccount.PASSWORD);
    }

    private static <T> T pick(Random random, List<T> choices, ToIntFunction<T> weight) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("weights must be positive");
    }

    record Names(
            List<Family> family,
            List<String> middleMale,
            List<String> givenMale,
            List<String> middleFemale,
            List<String> givenFemale) {

        String pick(Random random) {
            boolean woman = random.nextBoolean();
            String familyName = DemoPeople.pick(random, family, Family::weight).name();
            String middle = any(random, woman ? middleFemale : middleMale);
            return familyName + " " + middle + " " + any(random, woman ? givenFemale : givenMale);
        }

        private static String any(Random random, List<String> names) {
            return names.get(random.nextInt(names.size()));
        }
    }

    record Family(String name, int weight) {}
}
