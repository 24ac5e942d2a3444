package vn.hocso.assessment.quiz;

import java.util.regex.Pattern;

import org.springframework.security.web.util.matcher.IpAddressMatcher;

import vn.hocso.assessment.quiz.QuizRefusals.BadNetwork;

/** A range of addresses, of either kind. */
final class Network {

    /** Digits of an address and nothing that could be the name of a machine, which would have to be looked up. */
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F:.]{2,45}(/\\d{1,3})?");

    private final IpAddressMatcher matcher;

    private Network(IpAddressMatcher matcher) {
        this.matcher = matcher;
    }

    static Network of(String text) {
        boolean formed = FORM.matcher(text).matches()
                && (text.contains(":") || text.chars().filter(c -> c == '.').count() == 3);
        if (!formed) {
            throw new BadNetwork(text);
        }
        try {
            return new Network(new IpAddressMatcher(text));
        } catch (IllegalArgumentException notARange) {
            throw new BadNetwork(text);
        }
    }

    boolean contains(String address) {
        return matcher.matches(address);
    }
}
