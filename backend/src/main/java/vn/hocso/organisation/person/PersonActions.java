package vn.hocso.organisation.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.NothingNamed;
import vn.hocso.organisation.PeopleAction;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.person.MembershipRequests.Transfer;
import vn.hocso.shared.Actor;

/** What managers do with many people at once as they do with one: move, invite, suspend, let back in. */
@Configuration(proxyBeanMethods = false)
class PersonActions {

    @Bean
    PeopleAction transferPeople(PersonMemberships memberships, Access access, Memberships places) {
        return new Transferring(memberships, access, places);
    }

    private record Transferring(PersonMemberships memberships, Access access, Memberships places)
            implements PeopleAction {

        @Override
        public Kind kind() {
            return Kind.TRANSFER;
        }

        @Override
        public void check(Actor actor, Params params) {
            access.require(actor, Permission.MANAGE_PEOPLE, to(params));
        }

        /** Everybody keeps what they are, in the other unit. */
        @Override
        public boolean act(Actor actor, AccountId person, Params params) {
            var present = places.of(person);
            if (present.filter(place -> place.unit().id().equals(to(params))).isPresent()) {
                return false;
            }
            Transfer transfer = new Transfer(
                    to(params),
                    present.map(place -> place.position()).orElse(null),
                    present.map(place -> place.rank()).orElse(null),
                    present.map(place -> place.personClass()).orElse(null),
                    null,
                    params.reason());
            memberships.transfer(actor, person, transfer);
            return true;
        }

        private static UnitId to(Params params) {
            if (params.unitId() == null) {
                throw new NothingNamed("unitId");
            }
            return params.unitId();
        }
    }

    @Bean
    PeopleAction invitePeople(PersonAdministration people) {
        return new WithStatus(PeopleAction.Kind.INVITE, people) {
            @Override
            boolean act(Actor actor, AccountId person, AccountStatus status) {
                people.invite(actor, person);
                return true;
            }
        };
    }

    @Bean
    PeopleAction suspendPeople(PersonAdministration people) {
        return new WithStatus(PeopleAction.Kind.SUSPEND, people) {
            @Override
            boolean act(Actor actor, AccountId person, AccountStatus status) {
                people.suspend(actor, person);
                return status != AccountStatus.SUSPENDED;
            }
        };
    }

    @Bean
    PeopleAction reinstatePeople(PersonAdministration people) {
        return new WithStatus(PeopleAction.Kind.REINSTATE, people) {
            @Override
            boolean act(Actor actor, AccountId person, AccountStatus status) {
                people.reinstate(actor, person);
                return status == AccountStatus.SUSPENDED;
            }
        };
    }

    /** An action that needs to know nothing but the person. */
    private abstract static class WithStatus implements PeopleAction {

        private final Kind kind;
        private final PersonAdministration people;

        private WithStatus(Kind kind, PersonAdministration people) {
            this.kind = kind;
            this.people = people;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public void check(Actor actor, Params params) {}

        @Override
        public boolean act(Actor actor, AccountId person, Params params) {
            return act(actor, person, people.person(actor, person).status());
        }

        abstract boolean act(Actor actor, AccountId person, AccountStatus status);
    }
}
