package org.openita.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of this module run as a process of its own, which alone shows what a locale and a folder do to it. */
public record JavaProcess(int status, String out, String err) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String KO =
            Path.of("data", "ko-2567.json").toAbsolutePath().toString();

    private static final String ITA =
            "ita() { \"$JAVA\" ${AGENT:+\"$AGENT\"} -cp \"$CP\" org.openita.cli.Ita \"$@\"; }\n";

    /** Runs a program in a folder and a locale, and waits for its end. */
    public static JavaProcess run(Path folder, String locale, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(agents());
        command.addAll(
                List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return run(folder, locale, command);
    }

    /** Runs a shell script in which {@code ita} is the command line and KO the sample municipality. */
    static JavaProcess shell(Path folder, String locale, String script) throws IOException, InterruptedException {
        return run(folder, locale, List.of("sh", "-c", ITA + script));
    }

    /** Runs {@link Nest}, which holds what is on the class path here in a class loader of its own. */
    static JavaProcess nest(Path folder, String classPath, String kind, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(JAVA, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=4"));
        command.addAll(List.of(options));
        command.addAll(List.of("-Dko=" + KO, "-cp", classPath, Nest.class.getName()));
        command.addAll(List.of(kind, classPath(), folder.toString()));
        return run(folder, "C.UTF-8", command);
    }

    private static JavaProcess run(Path folder, String locale, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment(locale));
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // Java would say on standard error that it picked them up
        return new JavaProcess(statusOf(builder.start()), read(out), read(err));
    }

    private static Map<String, String> environment(String locale) {
        return Map.of("LC_ALL", locale, "JAVA", JAVA, "AGENT", String.join("", agents()), "CP", classPath(), "KO", KO);
    }

    /** What watches over this process, such as the agent that measures coverage, watches over the other too. */
    private static List<String> agents() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .limit(1)
                .toList();
    }

    private static int statusOf(Process process) throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The process does not end");
        }
        return process.exitValue();
    }

    /** Absolute, since the process has a folder of its own. */
    static String classPath() {
        return Path.of("target", "classes").toAbsolutePath()
                + File.pathSeparator
                + System.getProperty("java.class.path");
    }

    private static String read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
