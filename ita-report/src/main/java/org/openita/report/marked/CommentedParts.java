package org.openita.report.marked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a Word document that comments go into: its body, the comments, and the lists that name them. Not thread-safe. */
final class CommentedParts {

    private static final String AUTHOR = "OpenITA";
    private static final String INITIALS = "ITA";
    private static final String TYPES = "[Content_Types].xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String STRICT_RELATION = STRICT + "officeDocument/relationships/comments";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String FOLDER = "word/";

    private final Map<String, byte[]> parts;
    private final String body;
    private final String lists;
    private int next;

    CommentedParts(Map<String, byte[]> parts, String body) {
        this.parts = parts;
        this.body = body;
        this.lists = FOLDER + "_rels/" + body.substring(FOLDER.length()) + ".rels";
    }

    /** Puts each remark beside its words. */
    void add(List<DocumentMark> remarks) throws IOException {
        Document document = WordXml.parse(parts.getOrDefault(body, new byte[0]));
        String space = String.valueOf(document.getDocumentElement().getNamespaceURI());
        String name = commentsPart(space);
        Document comments = parts.containsKey(name)
                ? WordXml.parse(parts.get(name))
                : WordXml.parse(("<w:comments xmlns:w=\"" + space + "\"/>").getBytes(StandardCharsets.UTF_8));
        next = firstFree(comments, space);
        List<Element> paragraphs = WordXml.all(document, space, "p");
        for (DocumentMark remark : remarks) {
            places(remark, paragraphs.size()).forEach(number -> {
                comment(comments, space, remark.text());
                CommentRange.of(paragraphs.get(number - 1), space).around(remark.quote(), String.valueOf(next));
                next++;
            });
        }
        parts.put(body, WordXml.bytes(document));
        parts.put(name, WordXml.bytes(comments));
    }

    /** Words of another part are told of at the first paragraph. */
    private static List<Integer> places(DocumentMark remark, int paragraphs) {
        List<Integer> places = remark.paragraphs().stream()
                .filter(number -> number >= 1 && number <= paragraphs)
                .distinct()
                .toList();
        return places.isEmpty() && paragraphs > 0 ? List.of(1) : places;
    }

    private void comment(Document comments, String space, String text) {
        Element comment = WordXml.child(comments.getDocumentElement(), space, "comment");
        WordXml.set(comment, space, "id", String.valueOf(next));
        WordXml.set(comment, space, "author", AUTHOR);
        WordXml.set(comment, space, "initials", INITIALS);
        Element run = WordXml.child(WordXml.child(comment, space, "p"), space, "r");
        Element words = WordXml.child(run, space, "t");
        words.setAttribute("xml:space", "preserve");
        words.setTextContent(text);
    }

    private static int firstFree(Document comments, String space) {
        return 1
                + WordXml.all(comments, space, "comment").stream()
                        .map(comment -> comment.getAttributeNS(space, "id"))
                        .filter(id -> id.matches("[0-9]{1,8}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(-1);
    }

    /** The part of comments that the body has, or a new one that is entered into the lists. */
    private String commentsPart(String space) throws IOException {
        Document relations = parts.containsKey(lists)
                ? WordXml.parse(parts.get(lists))
                : WordXml.parse(("<Relationships xmlns=\"" + PACKAGE + "relationships\"/>")
                        .getBytes(StandardCharsets.UTF_8));
        List<Element> all = WordXml.all(relations, PACKAGE + "relationships", "Relationship");
        for (Element relation : all) {
            if (relation.getAttribute("Type").endsWith("/relationships/comments")) {
                String target = relation.getAttribute("Target");
                return target.startsWith("/") ? target.substring(1) : FOLDER + target;
            }
        }
        String name = free("comments");
        Element relation = WordXml.child(relations.getDocumentElement(), PACKAGE + "relationships", "Relationship");
        relation.setAttribute("Id", freeId(all));
        relation.setAttribute("Type", space.startsWith(STRICT) ? STRICT_RELATION : RELATION);
        relation.setAttribute("Target", name);
        parts.put(lists, WordXml.bytes(relations));
        Document types = WordXml.parse(parts.getOrDefault(TYPES, new byte[0]));
        Element type = WordXml.child(types.getDocumentElement(), PACKAGE + "content-types", "Override");
        type.setAttribute("PartName", "/" + FOLDER + name);
        type.setAttribute("ContentType", COMMENTS_TYPE);
        parts.put(TYPES, WordXml.bytes(types));
        return FOLDER + name;
    }

    private String free(String stem) {
        String name = stem + ".xml";
        for (int i = 1; parts.containsKey(FOLDER + name); i++) {
            name = stem + i + ".xml";
        }
        return name;
    }

    private static String freeId(List<Element> relations) {
        List<String> ids = new ArrayList<>();
        relations.forEach(relation -> ids.add(relation.getAttribute("Id")));
        int number = ids.size() + 1;
        while (ids.contains("rIta" + number)) {
            number++;
        }
        return "rIta" + number;
    }
}
