package vn.hocso.organisation.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.person.KnownPerson;
import vn.hocso.organisation.person.PersonIntake;
import vn.hocso.organisation.person.PersonIntake.Key;
import vn.hocso.organisation.person.PersonRecords;
import vn.hocso.shared.Ids;

/** Everybody whom some rows may be about, found with one statement for each kind of key. */
final class KnownPeople {

    private final Map<String, KnownPerson> byEmail = new HashMap<>();
    private final Map<String, KnownPerson> byCode = new HashMap<>();
    private final Map<String, KnownPerson> byPhone = new HashMap<>();
    private final Map<String, List<KnownPerson>> byPrint = new HashMap<>();
    private final Map<AccountId, KnownPerson> survivors = new HashMap<>();
    private final Set<String> aliases = new HashSet<>();
    private final Map<AccountId, Authority> authorities = new HashMap<>();
    private final PersonRecords records;

    private KnownPeople(PersonRecords records) {
        this.records = records;
    }

    static KnownPeople of(List<Draft> drafts, PersonIntake intake, PersonRecords records, Access access) {
        KnownPeople people = new KnownPeople(records);
        people.load(drafts, intake);
        Set<AccountId> all = new HashSet<>();
        people.everybody().forEach(one -> all.add(one.accountId()));
        people.authorities.putAll(access.authorities(all));
        return people;
    }

    private void load(List<Draft> drafts, PersonIntake intake) {
        intake.known(Key.EMAIL, keys(drafts, draft -> draft.email)).forEach(one -> byEmail.put(one.email(), one));
        intake.known(Key.STAFF_CODE, keys(drafts, draft -> draft.staffCode))
                .forEach(one -> byCode.put(Objects.requireNonNull(one.staffCode()), one));
        intake.known(Key.PHONE, keys(drafts, draft -> draft.phone)).forEach(this::addByPhone);
        List<byte[]> prints = drafts.stream()
                .map(draft -> draft.citizenNumber)
                .filter(Objects::nonNull)
                .map(records::print)
                .toList();
        intake.known(Key.CITIZEN_PRINT, prints).stream()
                .filter(one -> one.survivor() == null)
                .forEach(one -> byPrint.computeIfAbsent(hex(one.citizenPrint()), print -> new ArrayList<>(1))
                        .add(one));
        List<byte[]> merged = everybody().stream()
                .map(KnownPerson::survivor)
                .filter(Objects::nonNull)
                .map(id -> Ids.bytes(id.value()))
                .toList();
        intake.known(Key.ACCOUNT, merged).forEach(one -> survivors.put(one.accountId(), one));
    }

    private void addByPhone(KnownPerson one) {
        String phone = Objects.requireNonNull(one.phone());
        if (one.survivor() == null) {
            byPhone.put(phone, one);
        } else {
            aliases.add(phone);
        }
    }

    private Collection<KnownPerson> everybody() {
        List<KnownPerson> all = new ArrayList<>(byEmail.values());
        all.addAll(byCode.values());
        all.addAll(byPhone.values());
        byPrint.values().forEach(all::addAll);
        all.addAll(survivors.values());
        return all;
    }

    /** Those the row names by any of its keys: none is somebody new, several are a contradiction. */
    List<KnownPerson> matches(Draft draft) {
        Map<AccountId, KnownPerson> found = new LinkedHashMap<>();
        add(found, draft.email, byEmail.get(text(draft.email)));
        add(found, draft.staffCode, byCode.get(text(draft.staffCode)));
        if (draft.citizenNumber != null) {
            byPrint.getOrDefault(hex(records.print(draft.citizenNumber)), List.of())
                    .forEach(one -> add(found, null, one));
        }
        return List.copyOf(found.values());
    }

    private void add(Map<AccountId, KnownPerson> found, @Nullable String key, @Nullable KnownPerson one) {
        if (one == null) {
            return;
        }
        AccountId survivor = one.survivor();
        KnownPerson present = survivor == null ? one : survivors.get(survivor);
        if (present != null) {
            found.put(present.accountId(), present);
        }
        if (survivor != null && key != null) {
            aliases.add(key);
        }
    }

    /** Whether the key belongs to a record that was merged into another: it names that other one, and is not taken over. */
    boolean isAlias(@Nullable String key) {
        return key != null && aliases.contains(key);
    }

    Optional<KnownPerson> holderOfPhone(Draft draft) {
        return Optional.ofNullable(draft.phone).map(byPhone::get);
    }

    Authority authority(KnownPerson person) {
        return authorities.getOrDefault(person.accountId(), Authority.of(List.of()));
    }

    private static Set<String> keys(List<Draft> drafts, Function<Draft, @Nullable String> key) {
        Set<String> keys = new HashSet<>();
        for (Draft draft : drafts) {
            String value = key.apply(draft);
            if (value != null) {
                keys.add(value);
            }
        }
        return keys;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String hex(byte @Nullable [] print) {
        return print == null ? "" : HexFormat.of().formatHex(print);
    }
}
