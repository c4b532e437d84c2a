package org.openita.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What a document consists of, in the order of reading, for programs that read it aloud or lay it out anew: elements such as
 * {@code P} and {@code Table}, and which pieces of pages belong to each. Not thread-safe.
 */
final class StructureTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private final Map<PDPage, List<PDStructureElement>> pieces = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(PDAnnotationLink annotation, PDStructureElement element) {}

    StructureTree() {
        PDStructureElement document = new PDStructureElement("Document", root);
        root.appendKid(document);
        open.push(document);
    }

    /** The element that is open. */
    PDStructureElement current() {
        return open.element();
    }

    /** A new element at the end of the one that is open; what is written while it is filled belongs to it. */
    PDStructureElement in(String type, Runnable content) {
        PDStructureElement element = add(type);
        within(element, content);
        return element;
    }

    /** A new element at the end of the one that is open, to be filled later. */
    PDStructureElement add(String type) {
        PDStructureElement element = new PDStructureElement(type, current());
        current().appendKid(element);
        return element;
    }

    /** What is written meanwhile belongs to an element that was added before. */
    void within(PDStructureElement element, Runnable content) {
        open.push(element);
        content.run();
        open.pop();
    }

    /** The number, within its page, of a piece that belongs to the element that is open. */
    int piece(PDPage page) {
        List<PDStructureElement> ofPage = pieces.computeIfAbsent(page, it -> new ArrayList<>());
        PDStructureElement element = current();
        if (element.getPage() == null) {
            element.setPage(page);
        }
        refer(element, page, ofPage.size());
        ofPage.add(element);
        return ofPage.size() - 1;
    }

    /** Within the page of an element the number is enough. */
    private static void refer(PDStructureElement element, PDPage page, int number) {
        if (page.equals(element.getPage())) {
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, number);
            element.appendKid(PDMarkedContent.create(COSName.P, properties));
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(number);
            element.appendKid(reference);
        }
    }

    /** A link belongs to an element too. */
    void link(PDAnnotationLink annotation, PDStructureElement element) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        element.appendKid(reference);
        links.add(new Link(annotation, element));
    }

    /** Hands the tree to the document, with the way back from each piece and link to its element. */
    void finish(PDDocument document) {
        Map<Integer, COSObjectable> parents = new LinkedHashMap<>();
        pieces.forEach((page, elements) -> {
            page.setStructParents(parents.size());
            COSArray ofPage = new COSArray();
            elements.forEach(ofPage::add);
            parents.put(parents.size(), ofPage);
        });
        for (Link link : links) {
            link.annotation().setStructParent(parents.size());
            parents.put(parents.size(), link.element());
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
