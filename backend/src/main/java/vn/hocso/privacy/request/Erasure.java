package vn.hocso.privacy.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.PersonalData;
import vn.hocso.shared.PersonalData.Kept;

/** Lets every module erase what it keeps of a person, all of them or none. */
@Component
class Erasure {

    private final List<PersonalData> modules;

    Erasure(List<PersonalData> modules) {
        this.modules = modules.stream()
                .sorted(Comparator.comparing(PersonalData::order))
                .toList();
    }

    /** Erases what may be, and tells what stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Kept> erase(AccountId account) {
        List<Kept> kept = new ArrayList<>();
        modules.forEach(module -> kept.addAll(module.erase(account.value())));
        return List.copyOf(kept);
    }
}
