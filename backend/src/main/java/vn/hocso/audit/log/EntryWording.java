package vn.hocso.audit.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditReaders;
import vn.hocso.audit.Outcome;
import vn.hocso.audit.entry.Entry;
import vn.hocso.audit.entry.NamedValues;
import vn.hocso.audit.entry.NamedValues.Kept;
import vn.hocso.audit.entry.NamedValues.Named;
import vn.hocso.audit.log.EntryDetailView.Change;
import vn.hocso.audit.log.EntryView.PersonRef;
import vn.hocso.audit.log.EntryView.SubjectRef;
import vn.hocso.shared.Words;

/** Tells entries in sentences of the reader's language, with people and units by name. */
@Component
class EntryWording {

    private final AuditReaders readers;
    private final NamedValues named;
    private final ValueWords valueWords;
    private final Words words;

    EntryWording(AuditReaders readers, NamedValues named, ValueWords valueWords, Words words) {
        this.readers = readers;
        this.named = named;
        this.valueWords = valueWords;
        this.words = words;
    }

    List<EntryView> tell(Collection<Entry> entries, Locale locale) {
        Map<UUID, String> names = readers.names(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.onBehalfOf(), entry.person()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, String> units = readers.units(
                entries.stream().map(Entry::unitPath).filter(Objects::nonNull).collect(Collectors.toSet()));
        return entries.stream().map(entry -> view(entry, names, units, locale)).toList();
    }

    /** The fields that an act changed, in the order of their names. */
    List<Change> changes(Entry entry, Locale locale) {
        Named values = named.of(List.of(new Kept(
                        entry.at(), entry.detail().before(), entry.detail().after())))
                .getFirst();
        Map<String, String> before = values.before();
        Map<String, String> after = values.after();
        List<Change> changes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            changes.add(new Change(
                    field,
                    valueWords.found(locale, "audit.field." + field).orElse(field),
                    value(locale, field, before.get(field)),
                    value(locale, field, after.get(field))));
        }
        return changes;
    }

    private EntryView view(Entry entry, Map<UUID, String> names, Map<String, String> units, Locale locale) {
        String unitName = entry.unitPath() == null ? null : units.get(entry.unitPath());
        PersonRef actor = person(entry.actor(), names);
        PersonRef onBehalfOf = person(entry.onBehalfOf(), names);
        PersonRef person = person(entry.person(), names);
        SubjectRef subject = subject(entry, person);
        return new EntryView(
                entry.id(),
                entry.at(),
                entry.action(),
                sentence(entry, actor, onBehalfOf, person, subject, unitName, locale),
                Outcome.valueOf(entry.outcome()),
                actor,
                onBehalfOf,
                person,
                subject,
                unitName,
                entry.detail().reason());
    }

    private String sentence(
            Entry entry,
            @Nullable PersonRef actor,
            @Nullable PersonRef onBehalfOf,
            @Nullable PersonRef person,
            @Nullable SubjectRef subject,
            @Nullable String unitName,
            Locale locale) {
        Map<String, String> facts = new HashMap<>();
        NamedValues.values(entry.detail().before())
                .forEach((field, value) -> facts.put(field, value(locale, field, value)));
        NamedValues.values(entry.detail().after())
                .forEach((field, value) -> facts.put(field, value(locale, field, value)));
        facts.put("actor", actor(actor, onBehalfOf, locale));
        facts.put("person", person == null ? "" : name(person, locale));
        facts.put("subject", subject == null || subject.label() == null ? "" : subject.label());
        facts.put("unit", unitName == null ? "" : unitName);
        return words.in(locale, "audit.action." + entry.action(), facts).strip();
    }

    private String actor(@Nullable PersonRef actor, @Nullable PersonRef onBehalfOf, Locale locale) {
        if (actor == null) {
            return words.in(locale, "audit.nobody");
        }
        return onBehalfOf == null
                ? name(actor, locale)
                : words.in(
                        locale,
                        "audit.borrowed",
                        Map.of("actor", name(actor, locale), "owner", name(onBehalfOf, locale)));
    }

    private String name(PersonRef person, Locale locale) {
        return person.name() == null ? words.in(locale, "audit.somebody") : person.name();
    }

    private static @Nullable SubjectRef subject(Entry entry, @Nullable PersonRef person) {
        String label = entry.detail().label();
        if (entry.subjectType() == null || entry.subjectId() == null) {
            return null;
        }
        if (label == null && person != null && person.id().equals(entry.subjectId())) {
            label = person.name();
        }
        return new SubjectRef(entry.subjectType(), entry.subjectId(), label);
    }

    private static @Nullable PersonRef person(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? null : new PersonRef(id, names.get(id));
    }

    private @Nullable String value(Locale locale, String field, @Nullable String value) {
        return value == null ? null : valueWords.tell(locale, field, value);
    }
}
