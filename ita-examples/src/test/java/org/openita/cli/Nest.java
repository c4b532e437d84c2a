package org.openita.cli;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * An application that holds the library in a class loader of its own, as a Spring Boot jar or a plugin host does, and first uses
 * it from a thread with some context class loader. Knows nothing but the JDK, since it is loaded beside the library.
 *
 * <p>Prints what came of it and whether the thread kept its context class loader; on a second line, where the first use failed,
 * what comes of the second.
 */
public final class Nest {

    private static final String PROGRAM = "org.openita.cli.FirstUse";

    private static final List<String> SERVICES = List.of(
            "org.kie.api.KieServices",
            "org.drools.core.reteoo.RuntimeComponentFactory",
            "org.drools.wiring.api.ComponentsSupplier",
            "org.apache.commons.logging.LogFactory",
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.stream.XMLOutputFactory",
            "javax.xml.stream.XMLEventFactory",
            "javax.xml.transform.TransformerFactory");

    private final String classPath;
    private final Path folder;

    private Nest(String classPath, Path folder) {
        this.classPath = classPath;
        this.folder = folder;
    }

    /** Takes the kind of first use, the class path of the library and a folder to write to. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(new Nest(arguments[1], Path.of(arguments[2])).use(arguments[0]));
    }

    private String use(String kind) throws Exception {
        return switch (kind) {
            case "left" -> inThread(here(), loader());
            case "null" -> inThread(null, loader());
            case "platform" -> inThread(ClassLoader.getPlatformClassLoader(), loader());
            case "foreign" -> inThread(foreign(), loader());
            case "copy" -> inThread(loader(), loader());
            case "throwing" -> inThread(new Throwing(), loader());
            case "class-path" -> inThread(ClassLoader.getPlatformClassLoader(), here());
            case "pool" -> inCommonPool(loader());
            case "guarded" -> inGuardedThread(loader());
            case "once" -> twice(new FailsAtFirst(urls()));
            case "touched" -> afterTouching("org.kie.api.KieServices", loader());
            case "spoilt" -> afterTouching("org.drools.core.reteoo.RuntimeComponentFactory", loader());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static ClassLoader here() {
        return Nest.class.getClassLoader();
    }

    private URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader());
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String jar : classPath.split(File.pathSeparator, -1)) {
            if (!jar.isEmpty()) { // which would be the folder it runs in
                urls.add(Path.of(jar).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** A loader of an application that names implementations of services of which it has none. */
    private ClassLoader foreign() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        for (String service : SERVICES) {
            Files.writeString(services.resolve(service), "com.example.Elsewhere\n");
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, here());
    }

    private static String inThread(ClassLoader context, ClassLoader library) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> used(library));
        Thread thread = new Thread(task);
        thread.setContextClassLoader(context);
        thread.start();
        return task.get();
    }

    private static String inGuardedThread(ClassLoader library) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> used(library));
        new Guarded(task).start();
        return task.get();
    }

    private static String inCommonPool(ClassLoader library) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
                    if (!Thread.currentThread().getName().startsWith("ForkJoinPool.commonPool")) {
                        throw new IllegalStateException("No common pool: " + Thread.currentThread());
                    }
                    return used(library);
                })
                .get();
    }

    private static String twice(ClassLoader library) throws Exception {
        return inThread(library, library) + "\n" + inThread(library, library);
    }

    /** The application looks at a part of Drools first, by a thread that cannot see it. */
    private static String afterTouching(String part, ClassLoader library) throws Exception {
        try {
            Class.forName(part, false, library).getMethod("get").invoke(null);
        } catch (InvocationTargetException e) {
            // the application has its own failure
        }
        return inThread(here(), library);
    }

    private static String used(ClassLoader library) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        String came = came(library);
        return came + (Thread.currentThread().getContextClassLoader() == before ? ", kept" : ", lost");
    }

    private static String came(ClassLoader library) {
        try {
            Object program = Class.forName(PROGRAM, true, library)
                    .getDeclaredConstructor()
                    .newInstance();
            return (String) ((Callable<?>) program).call();
        } catch (Throwable e) {
            return Stream.iterate(e, each -> each != null, Throwable::getCause)
                    .map(Throwable::toString)
                    .reduce((first, second) -> first + " <- " + second)
                    .orElseThrow();
        }
    }

    /** As some threads of the JDK are. */
    private static final class Guarded extends Thread {
        Guarded(Runnable task) {
            super(task);
        }

        @Override
        public void setContextClassLoader(ClassLoader loader) {
            throw new SecurityException("setContextClassLoader");
        }
    }

    private static final class Throwing extends ClassLoader {
        Throwing() {
            super(here());
        }

        @Override
        public URL getResource(String name) {
            throw new IllegalStateException("closed");
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("closed");
        }
    }

    /** Cannot list resources at first, as when there are too many open files: for who looks ahead, and then for who needs them. */
    private static final class FailsAtFirst extends URLClassLoader {
        private final AtomicInteger failures = new AtomicInteger();

        FailsAtFirst(URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            if (name.matches("META-INF/services/org[.](kie|drools)[.].*") && failures.getAndIncrement() < 2) {
                throw new IOException("Too many open files");
            }
            return super.findResources(name);
        }
    }
}
