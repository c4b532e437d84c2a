package org.openita.tables.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openita.tables.grid.TableLimits;

/** Walks over the tags of one part of a document, or of a page that is XML. Not thread-safe. */
public final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    private Xml(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /** @throws IOException if it is no XML */
    static Xml of(InputStream in) throws IOException {
        try {
            return new Xml(in, FACTORY.createXMLStreamReader(text(in)));
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw damaged(e);
        }
    }

    /** Decoded here: the parser would print its own complaint about bytes that are no text. */
    private static Reader text(InputStream in) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(in, 2);
        byte[] mark = ahead.readNBytes(2);
        ahead.unread(mark);
        boolean isWide = mark.length == 2 && (mark[0] & mark[1] & 0xFE) == 0xFE;
        Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(ahead, charset.newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Goes on to the next beginning or end of an element; false at the end of the document. */
    public boolean next() throws IOException {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = advance();
        }
        return true;
    }

    /** Goes on to the next beginning of an element of this name; false if there is none. */
    public boolean nextStart(String name) throws IOException {
        while (next()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the beginning of an element of this name. */
    public boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Whether this is the end of an element of this name. */
    public boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute, of whatever namespace. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an attribute says yes. */
    public boolean isTrue(String name) {
        return attribute(name)
                .filter(said -> said.equals("1") || said.equals("true"))
                .isPresent();
    }

    /**
     * The text up to the end of the element that has just begun, with a line end where a paragraph or a line ends.
     *
     * @param asides elements whose text does not belong to it, such as comments
     */
    public String lines(Set<String> asides) throws IOException {
        StringBuilder text = new StringBuilder();
        int aside = 0;
        for (int depth = 1; depth > 0; ) {
            int event = advance();
            boolean isStart = event == XMLStreamConstants.START_ELEMENT;
            boolean isEnd = event == XMLStreamConstants.END_ELEMENT;
            if (isStart || isEnd) {
                depth += isStart ? 1 : -1;
                boolean isAside = asides.contains(reader.getLocalName());
                aside = isStart && (aside > 0 || isAside) ? aside + 1 : isEnd && aside > 0 ? aside - 1 : aside;
                append(text, aside > 0 ? "" : between(reader.getLocalName(), isStart));
            } else if (aside == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                append(text, reader.getText());
            }
        }
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String between(String element, boolean isStart) {
        return switch (element) {
            case "line-break", "br", "cr" -> isStart ? "\n" : "";
            case "p" -> isStart ? "" : "\n";
            case "s", "tab" -> isStart ? " " : "";
            default -> "";
        };
    }

    /** The text up to the end of the element that has just begun, tags within it aside. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(text, reader.getText());
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static void append(StringBuilder text, String more) throws IOException {
        if (text.length() + more.length() > TableLimits.TEXT) {
            throw new IOException("a text beyond " + TableLimits.TEXT + " characters");
        }
        text.append(more);
    }

    /** A document type or an entity is never part of a workbook. */
    private int advance() throws IOException {
        int event = step();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new IOException("a document type or an entity");
        }
        return event;
    }

    private int step() throws IOException {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** The parser wraps what the stream below it throws, and may fall over a broken document itself. */
    private static IOException damaged(Exception e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause instanceof XMLStreamException broken && broken.getNestedException() != null
                    ? broken.getNestedException()
                    : cause.getCause();
        }
        return cause instanceof IOException known && !(cause instanceof CharacterCodingException)
                ? known
                : new IOException("no XML", e);
    }
}
