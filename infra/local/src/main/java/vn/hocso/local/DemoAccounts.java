package vn.hocso.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accounts anyone may try in demo mode, as the backend lists them. */
record DemoAccounts(List<Map<String, String>> accounts) {

    private static final Pattern OBJECT = Pattern.compile("\\{(?:[^\"{}]|\"(?:[^\"\\\\]|\\\\.)*\")*}");
    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    /** Reads a JSON list of flat objects, which is all the backend sends here. */
    static DemoAccounts read(String json) {
        List<Map<String, String>> accounts = new ArrayList<>();
        OBJECT.matcher(json).results().map(MatchResult::group).forEach(text -> accounts.add(members(text)));
        return new DemoAccounts(accounts);
    }

    /** One line for each account: what to type, and who that is. */
    List<String> lines() {
        int login = widest("login");
        int password = widest("password");
        return accounts.stream()
                .map(account -> "%s  %s  %s, %s"
                        .formatted(
                                padded(account, "login", login),
                                padded(account, "password", password),
                                account.getOrDefault("fullName", ""),
                                roleOf(account)))
                .toList();
    }

    private static String roleOf(Map<String, String> account) {
        return account.getOrDefault("role", "").toLowerCase().replace('_', ' ');
    }

    private static String padded(Map<String, String> account, String name, int width) {
        String value = account.getOrDefault(name, "");
        return value + " ".repeat(width - value.length());
    }

    private int widest(String name) {
        return accounts.stream()
                .mapToInt(account -> account.getOrDefault(name, "").length())
                .max()
                .orElse(0);
    }

    private static Map<String, String> members(String object) {
        Map<String, String> members = new HashMap<>();
        Matcher matcher = MEMBER.matcher(object);
        while (matcher.find()) {
            members.put(matcher.group(1), unescape(matcher.group(2)));
        }
        return members;
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String escape) {
        return escape.length() == 5 ? Character.toString(Integer.parseInt(escape.substring(1), 16)) : escape;
    }
}
