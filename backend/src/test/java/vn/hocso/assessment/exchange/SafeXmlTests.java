package vn.hocso.assessment.exchange;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SafeXmlTests {

    @Test
    void readsElementsWithTheirLines() {
        XmlNode root = read("<quiz>\n<question type='essay'>Chữ</question></quiz>");

        assertThat(root.children("question").getFirst().line()).isEqualTo(2);
        assertThat(root.text("question")).isEqualTo("Chữ");
        assertThat(root.children().getFirst().attribute("type")).isEqualTo("essay");
    }

    @Test
    void refusesToFetchAFileIntoTheText() {
        assertRefused("<!DOCTYPE q [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><q>&x;</q>", SafeXml.XmlForbidden.class);
    }

    @Test
    void refusesEntitiesThatMultiply() {
        assertRefused("<!DOCTYPE q [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><q>&b;</q>", SafeXml.XmlForbidden.class);
    }

    @Test
    void readsOnPastADocumentTypeAndFetchesNothing() {
        XmlNode root = read("<!DOCTYPE q SYSTEM 'http://localhost:1/q.dtd' [<!ELEMENT q ANY>]>\n<q>Chữ</q>");

        assertThat(root.text()).isEqualTo("Chữ");
    }

    @Test
    void refusesEntitiesInAnyEncoding() {
        byte[] wide = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE q [<!ENTITY a 'ha'>]><q>&a;</q>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_16);

        assertThatThrownBy(() -> SafeXml.read(wide)).isInstanceOf(SafeXml.XmlForbidden.class);
    }

    @Test
    void refusesEntitiesThatNobodyDeclared() {
        assertRefused("<!DOCTYPE q SYSTEM 'q.dtd'><q>&b;</q>", SafeXml.XmlBroken.class);
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertRefused("<a>".repeat(5_000) + "</a>".repeat(5_000), SafeXml.XmlTooLarge.class);
    }

    @Test
    void saysWhereXmlBreaksOff() {
        assertRefused("<quiz>\n<question></quiz>", SafeXml.XmlBroken.class);
    }

    private static void assertRefused(String xml, Class<? extends Throwable> refusal) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(refusal);
    }

    private static XmlNode read(String xml) {
        return SafeXml.read(xml.getBytes(UTF_8));
    }
}
