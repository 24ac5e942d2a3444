package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/** Formulas of MathML in one line, such as {@code (a + b)/2} and {@code x^2}. */
final class MathWords {

    private MathWords() {}

    static String of(Element math) {
        return of(tree(math));
    }

    private static XmlNode tree(Element element) {
        XmlNode node = new XmlNode(element.normalName(), Map.of(), 0);
        node.add(element.ownText());
        element.children().forEach(child -> node.add(tree(child)));
        return node;
    }

    static String of(XmlNode node) {
        List<XmlNode> of = node.children();
        return switch (node.name()) {
            case "annotation", "annotation-xml", "annotationXml" -> "";
            case "mfrac" -> at(of, 0) + "/" + at(of, 1);
            case "msup", "mover" -> at(of, 0) + "^" + at(of, 1);
            case "msub", "munder" -> at(of, 0) + "_" + at(of, 1);
            case "msubsup", "munderover" -> at(of, 0) + "_" + at(of, 1) + "^" + at(of, 2);
            case "msqrt" -> "√(" + inside(node) + ")";
            case "mroot" -> "(" + (of.isEmpty() ? "" : of(of.getFirst())) + ")^(1/" + at(of, 1) + ")";
            case "mo" -> operator(node.text());
            case "mtr" -> of.stream().map(MathWords::of).collect(Collectors.joining(", ", "[", "]"));
            case "mfenced" -> of.stream().map(MathWords::of).collect(Collectors.joining(", ", "(", ")"));
            default -> of.isEmpty() ? node.text() : inside(node);
        };
    }

    private static String inside(XmlNode node) {
        return node.children().stream().map(MathWords::of).collect(Collectors.joining());
    }

    /** Brackets alone and invisible signs are written as they are, others with space around them. */
    private static String operator(String sign) {
        return switch (sign) {
            case "(", ")", "[", "]", "{", "}", "|", "!", "'" -> sign;
            case ",", ";" -> sign + " ";
            case "\u2061", "\u2062", "\u2063", "\u2064" -> "";
            default -> " " + sign + " ";
        };
    }

    /** A part, in brackets where it is made of several. */
    private static String at(List<XmlNode> parts, int number) {
        String text = number < parts.size() ? of(parts.get(number)).strip() : "";
        return text.matches("[\\p{L}\\p{N}.,]*|√\\([^()]*\\)") ? text : "(" + text + ")";
    }
}
