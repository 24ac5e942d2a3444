package vn.hocso.identity;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import vn.hocso.shared.Actor;

/** Identifies an account in every module. */
public record AccountId(@JsonValue UUID value) {

    @JsonCreator
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    public static AccountId of(Actor actor) {
        return new AccountId(actor.accountId());
    }

    public Actor actor() {
        return new Actor(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
