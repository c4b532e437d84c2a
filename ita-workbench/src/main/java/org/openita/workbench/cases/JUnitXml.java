package org.openita.workbench.cases;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openita.model.problem.Visible;

/** Writes runs as the XML that build servers read as JUnit's: a suite a fiscal year, a test case a case. */
public final class JUnitXml {

    private final XMLStreamWriter xml;
    private final Locale locale;

    private JUnitXml(XMLStreamWriter xml, Locale locale) {
        this.xml = xml;
        this.locale = locale;
    }

    /**
     * The document of these runs, in UTF-8 once written so.
     *
     * @param locale the language of the failures
     */
    public static String of(List<CaseRun> runs, Locale locale) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(xml, locale).write(runs);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private void write(List<CaseRun> runs) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (CaseRun run : runs) {
            write(run);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void write(CaseRun run) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", run.cases().pack() + ", " + run.year());
        xml.writeAttribute("tests", Integer.toString(run.outcomes().size()));
        xml.writeAttribute("failures", Integer.toString(run.failed().size()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (Outcome outcome : run.outcomes()) {
            write(outcome);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void write(Outcome outcome) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("name", outcome.of().name());
        attribute("classname", outcome.of().place().source());
        attribute("file", outcome.of().place().source());
        xml.writeAttribute("line", Integer.toString(outcome.of().place().line()));
        for (Failure failure : outcome.failures()) {
            write(failure);
        }
        xml.writeEndElement();
    }

    private void write(Failure failure) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeStartElement("failure");
        attribute(
                "message",
                failure.expected().in(locale) + "; " + failure.found().in(locale));
        xml.writeAttribute("type", "expectation");
        xml.writeCharacters("\n" + visibleLines(CaseText.of(failure, locale)));
        xml.writeEndElement();
    }

    /** XML has no place for control characters, not even escaped, and its readers show what is in it on screens. */
    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Visible.of(value));
    }

    private static String visibleLines(String text) {
        return text.lines().map(Visible::of).collect(Collectors.joining("\n", "", "\n"));
    }
}
