package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.FindingKey;
import io.github.exchangetables.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes findings as a JUnit report: a test suite for each file with findings, and a test case for
 * each finding. Findings that make the command fail are failures; others only have output.
 */
public final class JunitFindings implements FindingWriter {

  private static final String NAME = "exchange-tables";

  private final Writer out;
  private final Severity least;

  /**
   * Writes findings to a target that stays open.
   *
   * @param least the least severity of a failure
   */
  public JunitFindings(Writer out, Severity least) {
    this.out = out;
    this.least = least;
  }

  @Override
  public void write(CheckReport report) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      startSuite(xml, "testsuites", NAME, report.findings());
      Map<String, List<Finding>> byFile =
          report.findings().stream()
              .collect(
                  Collectors.groupingBy(
                      finding -> FindingKey.of(finding).file(),
                      LinkedHashMap::new,
                      Collectors.toList()));
      for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
        startSuite(xml, "testsuite", file.getKey(), file.getValue());
        for (Finding finding : file.getValue()) {
          testCase(xml, file.getKey(), finding);
        }
        end(xml);
      }
      if (byFile.isEmpty()) {
        passed(xml);
      }
      end(xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void startSuite(XMLStreamWriter xml, String element, String name, List<Finding> findings)
      throws XMLStreamException {
    xml.writeStartElement(element);
    attribute(xml, "name", name);
    attribute(xml, "tests", String.valueOf(Math.max(1, findings.size())));
    attribute(xml, "failures", String.valueOf(findings.stream().filter(this::isFailure).count()));
    xml.writeCharacters("\n");
  }

  private boolean isFailure(Finding finding) {
    return finding.severity().compareTo(least) <= 0;
  }

  private void testCase(XMLStreamWriter xml, String file, Finding finding)
      throws XMLStreamException {
    int line = finding.diagnostic().range().line();
    int column = finding.diagnostic().range().column();
    xml.writeStartElement("testcase");
    attribute(xml, "name", finding.diagnostic().rule().id() + " in line " + line);
    attribute(xml, "classname", file);
    String text = "%s:%d:%d: %s".formatted(file, line, column, finding.diagnostic().message());
    if (isFailure(finding)) {
      xml.writeStartElement("failure");
      attribute(xml, "type", finding.severity().label());
      attribute(xml, "message", finding.diagnostic().message());
    } else {
      xml.writeStartElement("system-out");
    }
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
    end(xml);
  }

  /** A report without any test case is an error for some servers. */
  private void passed(XMLStreamWriter xml) throws XMLStreamException {
    startSuite(xml, "testsuite", NAME, List.of());
    xml.writeStartElement("testcase");
    attribute(xml, "name", "no findings");
    attribute(xml, "classname", NAME);
    end(xml);
    end(xml);
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  /** XML allows neither most control characters nor U+FFFE, U+FFFF and unpaired surrogates. */
  private static String legal(String text) {
    return SafeText.of(text).replaceAll("[\\uFFFE\\uFFFF\\p{Cs}]", "\uFFFD");
  }
}
