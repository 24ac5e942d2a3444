package vn.hocso.content.document;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** A document that must not be stored as it is. */
final class DocumentRefused extends Refusal {

    private static final int SHOWN = 80;

    private DocumentRefused(String code, Map<String, ?> params) {
        super(Kind.INVALID, code, params, "data.document");
    }

    static DocumentRefused notADocument() {
        return new DocumentRefused("content.not-a-document", Map.of());
    }

    static DocumentRefused unknownNode(String type, String parent) {
        return new DocumentRefused("content.unknown-node", Map.of("node", shown(type), "parent", shown(parent)));
    }

    static DocumentRefused unknownMark(String type) {
        return new DocumentRefused("content.unknown-mark", Map.of("mark", shown(type)));
    }

    static DocumentRefused linkNotAllowed(String href) {
        return new DocumentRefused("content.link-not-allowed", Map.of("address", shown(href)));
    }

    static DocumentRefused tooDeep(int most) {
        return new DocumentRefused("content.too-deep", Map.of("most", most));
    }

    static DocumentRefused emptyNode(String type) {
        return new DocumentRefused("content.empty-node", Map.of("node", shown(type)));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
