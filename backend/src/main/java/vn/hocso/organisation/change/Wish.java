package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.UUID;

/** A change that is wanted from a day on, under the identifier its asker gave it. */
record Wish(UUID id, ChangeDetails details, LocalDate day) {}
