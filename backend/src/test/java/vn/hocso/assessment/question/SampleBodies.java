package vn.hocso.assessment.question;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sound body of each type. Whatever only the key may hold says LOCKED. */
public final class SampleBodies {

    private static final String SHORT = """
            {"accepted": [{"text": "LOCKED", "syntax": "TEXT", "sharePercent": 100, "feedback": "LOCKED"},
              {"text": "LOCK*", "syntax": "WILDCARD", "sharePercent": 50}], "matchCase": false, "ignoreDiacritics": true}
            """;

    private static final String NUMBER = """
            {"accepted": [{"closeness": "ABSOLUTE", "value": 987654, "tolerance": 0.5, "sharePercent": 100, "feedback": "LOCKED"}],
              "units": [{"name": "LOCKED", "factor": 1}], "unitPenaltyPercent": 10}
            """;

    private static final String SINGLE = """
            {"options": [{"text": "Một", "correct": true, "weightPercent": 100, "feedback": "LOCKED"},
              {"text": "Hai", "correct": false, "weightPercent": -50}], "scoring": "WEIGHTS"}
            """;

    private static final String ESSAY = """
            {"mostWords": 500, "template": "Kính gửi", "guidance": "LOCKED",
              "rubric": [{"name": "Lập luận", "levels": [{"description": "Chưa rõ", "points": 0}, {"description": "Rõ", "points": 5}]}]}
            """;

    public static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("SINGLE_CHOICE", SINGLE),
            Map.entry(
                    "MULTIPLE_CHOICE",
                    "{\"options\": [{\"text\": \"A\", \"correct\": true, \"feedback\": \"LOCKED\"},"
                            + " {\"text\": \"B\", \"correct\": true}, {\"text\": \"C\", \"correct\": false}]}"),
            Map.entry("TRUE_FALSE", "{\"right\": true, \"whenTrue\": \"LOCKED\", \"whenFalse\": \"LOCKED\"}"),
            Map.entry(
                    "MATCHING",
                    "{\"pairs\": [{\"premise\": \"Hà Nội\", \"match\": \"Miền Bắc\"},"
                            + " {\"premise\": \"Huế\", \"match\": \"Miền Trung\"}, {\"premise\": \"Hải Phòng\", \"match\": \"Miền Bắc\"}],"
                            + " \"distractors\": [\"Miền Nam\"]}"),
            Map.entry("ORDERING", "{\"items\": [\"Một\", \"Hai\", \"Ba\", \"Bốn\"]}"),
            Map.entry(
                    "CATEGORISING",
                    "{\"categories\": [{\"name\": \"Bộ\", \"items\": [\"Bộ Y tế\", \"Bộ Nội vụ\"]},"
                            + " {\"name\": \"Tỉnh\", \"items\": [\"Lào Cai\"]}]}"),
            Map.entry("SHORT_ANSWER", SHORT),
            Map.entry("NUMERIC", NUMBER),
            Map.entry(
                    "CALCULATED",
                    "{\"variables\": [{\"name\": \"a\", \"min\": 1, \"max\": 9, \"decimals\": 0},"
                            + " {\"name\": \"b\", \"min\": 1, \"max\": 2, \"decimals\": 1}], \"formula\": \"a * 1000 + b^2\","
                            + " \"closeness\": \"RELATIVE\", \"tolerance\": 0.01, \"units\": [], \"unitPenaltyPercent\": 0}"),
            Map.entry(
                    "FILL_IN_BLANKS",
                    "{\"text\": \"Thủ đô là [[2]], năm [[1]], thuộc [[3]].\", \"parts\": [" + part("NUMERIC", NUMBER)
                            + "," + part("SHORT_ANSWER", SHORT) + "," + part("SINGLE_CHOICE", SINGLE) + "]}"),
            Map.entry(
                    "DRAG_WORDS",
                    "{\"text\": \"Một [[3]] hai [[1]].\", \"words\": [{\"text\": \"x\", \"group\": 1, \"reusable\": false},"
                            + " {\"text\": \"y\", \"group\": 1, \"reusable\": false}, {\"text\": \"z\", \"group\": 2, \"reusable\": true}]}"),
            Map.entry(
                    "HOT_SPOT",
                    "{\"mediaId\": \"018f0000-0000-7000-8000-000000000001\", \"description\": \"Bản đồ\", \"mostPoints\": 2,"
                            + " \"areas\": [{\"shape\": \"CIRCLE\", \"points\": [{\"x\": 20, \"y\": 20}, {\"x\": 25.125, \"y\": 20}]},"
                            + " {\"shape\": \"POLYGON\", \"points\": [{\"x\": 50, \"y\": 50}, {\"x\": 90, \"y\": 50}, {\"x\": 70, \"y\": 90}]}]}"),
            Map.entry(
                    "SELECT_IN_TEXT",
                    "{\"pieces\": [{\"text\": \"Căn cứ \", \"selectable\": false, \"correct\": false},"
                            + " {\"text\": \"Luật\", \"selectable\": true, \"correct\": true}, {\"text\": \"Thơ\", \"selectable\": true, \"correct\": false}]}"),
            Map.entry(
                    "MATRIX",
                    "{\"columns\": [\"Có\", \"Không\"], \"rows\": [{\"text\": \"Ký số\", \"right\": [0]},"
                            + " {\"text\": \"Con dấu\", \"right\": [1]}], \"several\": false}"),
            Map.entry("ESSAY", ESSAY),
            Map.entry(
                    "FILE_UPLOAD",
                    "{\"mostFiles\": 2, \"groups\": [\"DOCUMENT\", \"PICTURE\"], \"mostMegabytes\": 5, \"withText\": true,"
                            + " \"guidance\": \"LOCKED\", \"rubric\": []}"),
            Map.entry("DESCRIPTION", "{}"),
            Map.entry(
                    "CASE",
                    "{\"parts\": [{\"stem\": \"Câu a\", \"type\": \"SHORT_ANSWER\", \"weight\": 3, \"body\": " + SHORT
                            + "}," + " {\"stem\": \"Câu b\", \"type\": \"SINGLE_CHOICE\", \"weight\": 1, \"body\": "
                            + SINGLE + "}]}"));

    static final String ESSAY_CASE = "{\"parts\": [{\"stem\": \"Câu a\", \"type\": \"ESSAY\", \"weight\": 1, \"body\": "
            + ESSAY + "}, {\"stem\": \"Câu b\", \"type\": \"SINGLE_CHOICE\", \"weight\": 1, \"body\": " + SINGLE
            + "}]}";

    private SampleBodies() {}

    public static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String part(String type, String body) {
        return "{\"type\": \"" + type + "\", \"weight\": 1, \"body\": " + body + "}";
    }
}
