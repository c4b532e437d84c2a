package org.openita.report.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The runs of a paragraph of a Word document, and a comment around some of its words. Not thread-safe. */
final class CommentRange {

    /** What stands there no more, or once more for programs that are old. */
    private static final Set<String> GONE = Set.of("del", "moveFrom", "Fallback");

    private final Element paragraph;
    private final String space;
    private final List<Element> runs = new ArrayList<>();

    private CommentRange(Element paragraph, String space) {
        this.paragraph = paragraph;
        this.space = space;
    }

    static CommentRange of(Element paragraph, String space) {
        CommentRange range = new CommentRange(paragraph, space);
        range.collect(paragraph);
        return range;
    }

    /** Puts the marks of a comment around words, or around the whole paragraph where they do not stand in it as they are. */
    void around(String quote, String id) {
        if (runs.isEmpty()) {
            Element start = mark("commentRangeStart", id);
            paragraph.appendChild(start);
            end(start, id);
            return;
        }
        String whole = runs.stream().map(this::text).collect(Collectors.joining());
        int[] found = find(whole, quote);
        int at = 0;
        Element first = runs.get(0);
        Element last = runs.get(runs.size() - 1);
        boolean isBegun = false;
        for (Element run : List.copyOf(runs)) {
            int length = text(run).length();
            int from = found[0] - at;
            int to = found[1] - at;
            at += length;
            if (length == 0 || to <= 0 || from >= length) {
                continue;
            }
            Element own = cut(run, Math.max(from, 0), Math.min(to, length));
            first = isBegun ? first : own;
            isBegun = true;
            last = own;
        }
        first.getParentNode().insertBefore(mark("commentRangeStart", id), first);
        end(last, id);
    }

    private void end(Element after, String id) {
        Element end = mark("commentRangeEnd", id);
        after.getParentNode().insertBefore(end, after.getNextSibling());
        Element run = WordXml.make(paragraph, space, "r");
        run.appendChild(mark("commentReference", id));
        end.getParentNode().insertBefore(run, end.getNextSibling());
    }

    private Element mark(String name, String id) {
        Element mark = WordXml.make(paragraph, space, name);
        WordXml.set(mark, space, "id", id);
        return mark;
    }

    /** Where words begin and end; blanks may be others, and of words of several cells those of the first count. */
    private static int[] find(String whole, String quote) {
        return Stream.of(quote, quote.split("\t", 2)[0])
                .filter(words -> !words.isBlank())
                .map(words -> Pattern.compile(Stream.of(words.strip().split("\\s+"))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")))
                        .matcher(whole))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new int[] {found.start(), found.end()})
                .orElseGet(() -> new int[] {0, whole.length()});
    }

    /** The part of a run between two places of its text; a run of more than one text stays whole. */
    private Element cut(Element run, int from, int to) {
        List<Element> texts = texts(run);
        boolean isPlain = texts.size() == 1
                && WordXml.children(run).stream()
                        .allMatch(child -> child == texts.get(0) || "rPr".equals(child.getLocalName()));
        if (!isPlain) {
            return run;
        }
        String text = texts.get(0).getTextContent();
        if (to < text.length()) {
            run.getParentNode().insertBefore(with(run, text.substring(to)), run.getNextSibling());
        }
        if (from > 0) {
            run.getParentNode().insertBefore(with(run, text.substring(0, from)), run);
        }
        set(texts.get(0), text.substring(from, to));
        return run;
    }

    private Element with(Element run, String text) {
        Element copy = (Element) run.cloneNode(true);
        set(texts(copy).get(0), text);
        return copy;
    }

    private static void set(Element words, String text) {
        words.setTextContent(text);
        words.setAttribute("xml:space", "preserve");
    }

    private String text(Element run) {
        StringBuilder text = new StringBuilder();
        for (Element child : WordXml.children(run)) {
            switch (String.valueOf(child.getLocalName())) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "ptab", "br", "cr" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                default -> {}
            }
        }
        return text.toString();
    }

    private List<Element> texts(Element run) {
        return WordXml.children(run).stream()
                .filter(child -> "t".equals(child.getLocalName()))
                .toList();
    }

    /** The runs that a reader sees, without those of paragraphs within. */
    private void collect(Node node) {
        for (Element child : WordXml.children(node)) {
            String name = String.valueOf(child.getLocalName());
            boolean isRun = name.equals("r") && space.equals(child.getNamespaceURI());
            if (isRun) {
                runs.add(child);
            } else if (!name.equals("p") && !GONE.contains(name)) {
                collect(child);
            }
        }
    }
}
