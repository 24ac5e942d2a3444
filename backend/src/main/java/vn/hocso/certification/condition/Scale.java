package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

/**
 * Within what conditions make sense.
 *
 * @param items what is marked in the course or class
 * @param outOf the best possible final mark
 */
public record Scale(Set<UUID> items, BigDecimal outOf) {}
