package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library works whoever uses it first: nothing hangs on the thread, or on the class loader that it brings along. */
class FirstUseTest {

    private static final String NEST =
            Path.of("target", "test-classes").toAbsolutePath().toString();

    private static final String ANALYSED = "95.11 PASS, 7 recommendations, 21 actions";

    /** A class loader of its own that the thread does not know of, in many ways; the thread keeps what it had. */
    @ParameterizedTest
    @ValueSource(strings = {"left", "null", "platform", "copy", "pool", "guarded", "touched"})
    void analysesInAClassLoaderOfItsOwn(String kind, @TempDir Path folder) throws Exception {
        assertThat(used(folder, NEST, kind)).isEqualTo(ANALYSED + ", kept\n");
    }

    @Test
    void analysesOnAPlainClassPathUnderAThreadThatCannotSeeIt(@TempDir Path folder) throws Exception {
        String whole = NEST + File.pathSeparator + JavaProcess.classPath();

        assertThat(used(folder, whole, "class-path")).isEqualTo(ANALYSED + ", kept\n");
    }

    /** The application's loader is closed, or names parts of other libraries that it has not got. */
    @ParameterizedTest
    @ValueSource(strings = {"foreign", "throwing", "platform"})
    void writesEveryDocumentWhateverTheThreadsLoader(String kind, @TempDir Path folder) throws Exception {
        assertThat(used(folder, NEST, kind, "-Ddocuments").lines()) // Log4j says first that it has nowhere to log to
                .last()
                .isEqualTo(ANALYSED + ", DOCX, ODT, HTML, PDF, XLSX, MD, XML, kept");
    }

    @Test
    void aFirstUseThatFailedSaysWhyAndSpoilsNothing(@TempDir Path folder) throws Exception {
        assertThat(used(folder, NEST, "once").lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "java.lang.IllegalStateException: Drools, which runs the rules, could not be")
                                .contains("Too many open files", "then try again"),
                        second -> assertThat(second).isEqualTo(ANALYSED + ", kept"));
    }

    /** What Drools remembers nobody can mend, but it can be told. */
    @Test
    void droolsThatAnotherSpoiltIsNamed(@TempDir Path folder) throws Exception {
        assertThat(used(folder, NEST, "spoilt"))
                .startsWith(
                        "java.lang.IllegalStateException: Drools, which runs the rules, was first used in this JVM by")
                .contains("RuntimeComponentFactory", "Build an ItaEngine before that use")
                .doesNotContain("NullPointerException");
    }

    private static String used(Path folder, String classPath, String kind, String... options)
            throws IOException, InterruptedException {
        return JavaProcess.nest(folder, classPath, kind, options).out();
    }
}
