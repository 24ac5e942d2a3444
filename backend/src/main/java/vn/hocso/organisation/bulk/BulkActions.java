package vn.hocso.organisation.bulk;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.PeopleAction;
import vn.hocso.organisation.PeopleAction.Kind;

/** The actions that modules have brought. */
@Component
class BulkActions {

    private final ObjectProvider<PeopleAction> actions;

    BulkActions(ObjectProvider<PeopleAction> actions) {
        this.actions = actions;
    }

    PeopleAction of(Kind kind) {
        return actions.stream()
                .filter(action -> action.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + kind));
    }
}
