package vn.hocso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Packages of QTI items with a manifest, in version 2.1 and in 3.0. */
@Configuration(proxyBeanMethods = false)
class QtiExport {

    private static final Set<String> HTML = Set.of("p", "br", "div", "img");
    private static final String FOLDER = "items/";

    @Bean
    QuestionWriter qtiTwo() {
        return new Packaged(
                "QTI_21",
                "http://www.imsglobal.org/xsd/imsqti_v2p1",
                "http://www.imsglobal.org/question/qti_v2p1/rptemplates/",
                "http://www.imsglobal.org/xsd/imscp_v1p1",
                "imsqti_item_xmlv2p1",
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    @Bean
    QuestionWriter qtiThree() {
        return new Packaged(
                "QTI_30",
                "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
                "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/",
                "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
                "imsqti_item_xmlv3p0",
                name -> HTML.contains(name) ? name : "qti-" + dashed(name),
                QtiExport::dashed);
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private record Packaged(
            String name,
            String namespace,
            String templates,
            String manifest,
            String resource,
            UnaryOperator<String> names,
            UnaryOperator<String> attributes)
            implements QuestionWriter {

        @Override
        public String extension() {
            return "zip";
        }

        @Override
        public String contentType() {
            return "application/zip";
        }

        @Override
        public Written write(List<ReadQuestion> questions, Pictures pictures) {
            Leavings left = new Leavings("QTI");
            Map<String, byte[]> files = new LinkedHashMap<>();
            XmlNode resources = element("resources");
            int count = 0;
            for (ReadQuestion question : questions) {
                String id = "Q" + question.line();
                QtiPictures shown = new QtiPictures(pictures);
                XmlNode item = QtiItems.write(question, id, shown, left);
                if (item == null) {
                    continue;
                }
                count++;
                String path = FOLDER + id + ".xml";
                files.put(path, XmlText.write(rooted(item), names, attributes));
                XmlNode one = into(resources, element("resource", "identifier", id, "type", resource, "href", path));
                QtiMetadata.write(one, question.tags());
                one.add(element("file", "href", path));
                shown.files().forEach((name, content) -> {
                    files.put(FOLDER + name, content);
                    one.add(element("file", "href", FOLDER + name));
                });
            }
            XmlNode root = element("manifest", "xmlns", manifest, "identifier", "MANIFEST");
            XmlNode metadata = into(root, element("metadata"));
            metadata.add(XmlText.of("schema", "QTI Package"));
            metadata.add(XmlText.of("schemaversion", isThree() ? "3.0.0" : "2.1"));
            root.add(element("organizations"));
            root.add(resources);
            return new Written(
                    zip(XmlText.write(root, UnaryOperator.identity(), UnaryOperator.identity()), files),
                    count,
                    left.all());
        }

        private boolean isThree() {
            return name.equals("QTI_30");
        }

        /** The item in its namespace, with the address of its rules. */
        private XmlNode rooted(XmlNode item) {
            Map<String, String> all = new LinkedHashMap<>();
            all.put("xmlns", namespace);
            all.putAll(item.attributes());
            XmlNode root = new XmlNode(item.name(), all, 0);
            item.children().forEach(child -> root.add(ofVersion(child)));
            return root;
        }

        private XmlNode ofVersion(XmlNode child) {
            String template = child.attribute("template");
            if (child.name().equals("responseProcessing") && !template.isEmpty()) {
                return element("responseProcessing", "template", templates + template + (isThree() ? ".xml" : ""));
            }
            return isThree() ? QtiThree.of(child) : child;
        }

        private static byte[] zip(byte[] manifest, Map<String, byte[]> files) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
                zip.write(manifest);
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    }
}
