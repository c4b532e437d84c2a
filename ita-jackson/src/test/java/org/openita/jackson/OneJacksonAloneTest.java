package org.openita.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openita.model.text.JsonStyle;

/** An application has Jackson 3 or Jackson 2, seldom both. The program runs in a class loader that sees one of them alone. */
class OneJacksonAloneTest {

    /** Writes a sample by the mapper that it finds; run by name in the other class loader. */
    public static final class WithJackson3 {
        public static String write() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build()
                    .writeValueAsString(Samples.ko());
        }
    }

    /** The same with the other version. */
    public static final class WithJackson2 {
        public static String write() throws IOException {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .findAndRegisterModules()
                    .writeValueAsString(Samples.ko());
        }
    }

    @Test
    void jackson3WorksWhereThereIsNoJackson2() throws Exception {
        assertThat(written(
                        WithJackson3.class,
                        jar -> !jar.contains("jackson-databind-2") && !jar.contains("jackson-core-2")))
                .isEqualTo(Samples.ko().toJson(JsonStyle.COMPACT));
    }

    @Test
    void jackson2WorksWhereThereIsNoDatabindOfJackson3() throws Exception {
        assertThat(written(WithJackson2.class, jar -> !jar.contains("jackson-databind-3")))
                .isEqualTo(Samples.ko().toJson(JsonStyle.COMPACT));
    }

    @Test
    void withoutAnyDatabindOrAnnotationsTheEngineWorks() throws Exception {
        Predicate<String> none = jar -> !jar.contains("jackson-databind") && !jar.contains("jackson-annotations");
        assertThat(written(WithoutMapper.class, none)).isEqualTo(Samples.COMPACT);
    }

    /** Writes without any mapper. */
    public static final class WithoutMapper {
        public static String write() {
            return Samples.COMPACT;
        }
    }

    private static String written(Class<?> program, Predicate<String> seen) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader alone = new URLClassLoader(classPath(seen), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(alone);
            Method write = alone.loadClass(program.getName()).getMethod("write");
            return (String) write.invoke(null);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] classPath(Predicate<String> seen) {
        String[] all = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] kept =
                Arrays.stream(all).filter(seen).map(OneJacksonAloneTest::url).toArray(URL[]::new);
        assertThat(kept).hasSizeLessThan(all.length);
        return kept;
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
