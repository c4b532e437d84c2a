package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreePath;
import com.sun.source.util.DocTreePathScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What a reader of Javadoc may follow leads to a page: javadoc writes a link to what has none as plain text and says nothing. */
class JavadocLinksTest {

    private static final List<String> MODULES = List.of(
            "ita-model",
            "ita-tables",
            "ita-rules",
            "ita-scoring",
            "ita-jackson",
            "ita-workbench",
            "ita-report",
            "ita-spring-boot-starter");
    private static final Pattern EXPORT = Pattern.compile("(?m)^ {4}exports ([a-z.]+);");

    @Test
    void linksInPublicCommentsLeadToPublicTypesOfExportedPackages() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (String module : MODULES) {
            shown.addAll(exported(module));
        }
        Links links = new Links(shown);
        links.follow();

        assertThat(links.count).as("links followed").isGreaterThan(100);
        assertThat(links.lost).isEmpty();
    }

    /** A module without a descriptor shows all that it has. */
    private static Set<String> exported(String module) throws IOException {
        Path descriptor = Path.of("..", module, "src", "main", "module", "module-info.java");
        return Files.exists(descriptor) ? found(EXPORT, descriptor) : packages(module);
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        pattern.matcher(Files.readString(file, StandardCharsets.UTF_8))
                .results()
                .forEach(one -> found.add(one.group(1)));
        return found;
    }

    private static Set<String> packages(String module) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : sources(module)) {
            Path folder = root(module).relativize(file).getParent();
            names.add(folder.toString().replace(folder.getFileSystem().getSeparator(), "."));
        }
        return names;
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(root(module))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path root(String module) {
        return Path.of("..", module, "src", "main", "java");
    }

    /** Follows the links in the comments that readers see. */
    private static final class Links extends TreePathScanner<Void, Void> {

        private final Set<String> shown;
        private final List<String> lost = new ArrayList<>();
        private int count;
        private DocTrees comments;

        Links(Set<String> shown) {
            this.shown = shown;
        }

        void follow() throws IOException {
            List<Path> all = new ArrayList<>();
            for (String module : MODULES) {
                all.addAll(sources(module));
            }
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                JavacTask task = (JavacTask) javac.getTask(
                        null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(all));
                comments = DocTrees.instance(task);
                Iterable<? extends CompilationUnitTree> units = task.parse();
                task.analyze();
                units.forEach(unit -> scan(unit, null));
            }
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            look();
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            look();
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void unused) {
            look();
            return null;
        }

        private void look() {
            DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
            if (comment != null && isShown(comments.getElement(getCurrentPath()))) {
                new DocTreePathScanner<Void, Void>() {
                    @Override
                    public Void visitReference(ReferenceTree reference, Void unused) {
                        follow(reference, comments.getElement(getCurrentPath()));
                        return null;
                    }
                }.scan(new DocTreePath(getCurrentPath(), comment), null);
            }
        }

        private void follow(ReferenceTree reference, Element target) {
            count++;
            if (target == null || !isShown(target)) {
                lost.add(comments.getElement(getCurrentPath()) + " in "
                        + getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": "
                        + reference.getSignature());
            }
        }

        private boolean isShown(Element element) {
            if (element instanceof PackageElement room) {
                String name = room.getQualifiedName().toString();
                return name.startsWith("java.") || shown.contains(name);
            }
            return isOpen(element) && isShown(element.getEnclosingElement());
        }

        private static boolean isOpen(Element element) {
            Set<Modifier> flags = element.getModifiers();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (element.getEnclosingElement().getKind() == ElementKind.RECORD && isComponent(element));
        }

        private static boolean isComponent(Element element) {
            boolean isField = element.getKind() == ElementKind.FIELD;
            return element.getKind() == ElementKind.RECORD_COMPONENT
                    || (isField && !element.getModifiers().contains(Modifier.STATIC));
        }
    }
}
