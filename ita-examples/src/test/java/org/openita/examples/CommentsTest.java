package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public type, constructor and method of the library says what it is for. */
class CommentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ita-model",
                "ita-tables",
                "ita-rules",
                "ita-scoring",
                "ita-jackson",
                "ita-workbench",
                "ita-report",
                "ita-spring-boot-starter"
            })
    void whatIsPublicHasAComment(String module) throws IOException {
        Silent silent = new Silent();
        parse(module, silent);

        assertThat(silent.seen).as("public members looked at").isPositive();
        assertThat(silent.found).as("without a comment").isEmpty();
    }

    private static void parse(String module, Silent silent) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources(module)));
            silent.comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                silent.scan(unit, null);
            }
        }
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Gathers what has no comment where others can see it. */
    private static final class Silent extends TreePathScanner<Void, Void> {

        private final List<String> found = new ArrayList<>();
        private int seen;
        private DocTrees comments;

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (!isSeen(type.getModifiers())) {
                return null;
            }
            require(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            if (isSeen(method.getModifiers()) && !isOverride(method) && !isOfRecord(type, method)) {
                require(type.getSimpleName() + "." + method.getName());
            }
            return null;
        }

        private void require(String name) {
            seen++;
            if (comments.getDocComment(getCurrentPath()) == null) {
                found.add(name);
            }
        }

        private boolean isSeen(ModifiersTree modifiers) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            Set<Modifier> flags = modifiers.getFlags();
            boolean isOfInterface = around.getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
            return isOfInterface || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }

        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        /** A record's own constructor takes what its type's comment explains. */
        private static boolean isOfRecord(ClassTree type, MethodTree method) {
            long components = type.getMembers().stream()
                    .filter(member -> member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
            return type.getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null
                    && method.getParameters().size() == components;
        }
    }
}
