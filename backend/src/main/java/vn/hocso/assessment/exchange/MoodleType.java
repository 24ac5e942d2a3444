package vn.hocso.assessment.exchange;

/** How one of Moodle's types of question becomes one of ours. */
interface MoodleType {

    String name();

    ReadQuestion read(XmlNode node, Draft draft, MoodleTexts texts);
}
