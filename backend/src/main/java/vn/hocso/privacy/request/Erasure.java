package vn.hocso.privacy.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.MergedRecords;
import vn.hocso.shared.PersonalData;
import vn.hocso.shared.PersonalData.Kept;

/** Lets every module erase what it keeps of a person, all of them or none. */
@Component
class Erasure {

    private final List<PersonalData> modules;
    private final MergedRecords merged;

    Erasure(List<PersonalData> modules, MergedRecords merged) {
        this.modules = modules.stream()
                .sorted(Comparator.comparing(PersonalData::order))
                .toList();
        this.merged = merged;
    }

    /** Erases what may be, also of records that became part of this one, and tells what stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Kept> erase(AccountId account) {
        List<Kept> kept = new ArrayList<>();
        Stream.concat(merged.into(account).stream(), Stream.of(account))
                .forEach(one -> modules.forEach(module -> kept.addAll(module.erase(one.value()))));
        return List.copyOf(kept);
    }
}
