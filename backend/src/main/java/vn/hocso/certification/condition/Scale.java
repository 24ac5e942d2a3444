package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Within what conditions make sense.
 *
 * @param items what is marked in the course or class
 * @param outOf the best possible final mark of the class; null for a whole course, whose classes have scales of their own
 */
public record Scale(Set<UUID> items, @Nullable BigDecimal outOf) {}
