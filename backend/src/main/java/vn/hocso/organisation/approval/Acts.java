package vn.hocso.organisation.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.RiskyAct;
import vn.hocso.shared.Words;

/** The risky acts there are, by name, each beside the payload a request kept for it. They are looked up late, since acts may need what asks for them. */
@Component
class Acts {

    private static final TypeReference<Map<String, Object>> PROPERTIES = new TypeReference<>() {};

    private final ObjectProvider<RiskyAct<?>> all;
    private final JsonMapper json;
    private final Words words;

    Acts(ObjectProvider<RiskyAct<?>> all, JsonMapper json, Words words) {
        this.all = all;
        this.json = json;
        this.words = words;
    }

    /** An act with the payload it is asked for. */
    record Asked<P>(RiskyAct<P> act, P payload) {}

    Asked<?> of(ApprovalRequest request) {
        return all.stream()
                .filter(act -> act.name().equals(request.act()))
                .findFirst()
                .map(act -> read(act, request))
                .orElseThrow(() -> new IllegalStateException("There is no risky act " + request.act()));
    }

    String write(Object payload) {
        return json.writeValueAsString(payload);
    }

    private <P> Asked<P> read(RiskyAct<P> act, ApprovalRequest request) {
        if (act.schemaVersion() == request.schemaVersion()) {
            return new Asked<>(act, json.readValue(request.payload(), act.payloadType()));
        }
        var today = act.upgrade(json.readValue(request.payload(), PROPERTIES), request.schemaVersion());
        return new Asked<>(act, json.convertValue(today, act.payloadType()));
    }

    /** What each of the requests is about in the reader's words. */
    Map<ApprovalId, String> sentences(List<ApprovalRequest> requests) {
        Map<ApprovalId, String> sentences = new HashMap<>();
        requests.stream()
                .collect(Collectors.groupingBy(ApprovalRequest::act))
                .values()
                .forEach(alike -> sentences.putAll(sentences(alike, all(alike), LocaleContextHolder.getLocale())));
        return sentences;
    }

    private List<Asked<?>> all(List<ApprovalRequest> alike) {
        List<Asked<?>> asked = new ArrayList<>();
        alike.forEach(request -> asked.add(of(request)));
        return asked;
    }

    private Map<ApprovalId, String> sentences(List<ApprovalRequest> alike, List<Asked<?>> asked, Locale locale) {
        RiskyAct<?> act = asked.getFirst().act();
        List<Map<String, String>> facts =
                facts(act, asked.stream().map(Asked::payload).toList(), locale);
        return IntStream.range(0, alike.size())
                .boxed()
                .collect(Collectors.toMap(i -> alike.get(i).id(), i -> words.in(locale, act.words(), facts.get(i))));
    }

    private static <P> List<Map<String, String>> facts(RiskyAct<P> act, List<?> payloads, Locale locale) {
        return act.facts(payloads.stream().map(act.payloadType()::cast).toList(), locale);
    }
}
