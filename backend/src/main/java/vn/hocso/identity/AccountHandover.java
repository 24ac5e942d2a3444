package vn.hocso.identity;

import java.util.Map;

/**
 * What a module keeps of accounts and hands over when two of them turn out to be one person's. Each module implements it for its own
 * tables; all are called in one transaction, from the lower layers to the upper ones, which {@code @Order} says. Nothing is deleted: what
 * the one that stays cannot have twice stays with the one that retires. Handing over once more changes nothing.
 */
public interface AccountHandover {

    /** How the module's things are called, as the end of the key {@code organisation.merge.part.…}. */
    String part();

    /** How much would go over and how much would stay behind. */
    Handed preview(AccountId retired, AccountId survivor);

    Handed handOver(AccountId retired, AccountId survivor);

    /** How many things went over, and how many stayed behind. */
    record Handed(int moved, int left) {

        public Map<String, Integer> asMap() {
            return Map.of("moved", moved, "left", left);
        }
    }
}
