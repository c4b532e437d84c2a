package org.openita.report.marked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML of a document's parts: read without any file beside it, changed, and written again. All methods are pure but for trees given to them. */
final class WordXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private WordXml() {}

    static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a part that is no XML", e);
        }
    }

    static byte[] bytes(Document document) throws IOException {
        try {
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException("a part that cannot be written", e);
        }
    }

    /** The elements of a name, in the order in which they begin. */
    static List<Element> all(Document document, String space, String name) {
        NodeList found = document.getElementsByTagNameNS(space, name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Adds an element at the end of another. */
    static Element child(Element parent, String space, String name) {
        Element child = make(parent, space, name);
        parent.appendChild(child);
        return child;
    }

    /** An element whose name is spelt with the prefix that stands for its namespace there. */
    static Element make(Element where, String space, String name) {
        return where.getOwnerDocument().createElementNS(space, prefix(where, space) + name);
    }

    static void set(Element element, String space, String name, String value) {
        element.setAttributeNS(space, prefix(element, space) + name, value);
    }

    private static String prefix(Element where, String space) {
        String prefix = where.getPrefix() != null && space.equals(where.getNamespaceURI())
                ? where.getPrefix()
                : where.lookupPrefix(space);
        return prefix == null ? "" : prefix + ":";
    }
}
