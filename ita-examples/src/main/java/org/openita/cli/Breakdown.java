package org.openita.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.report.words.NoFontsException;

/**
 * Why a run broke down, in words, and what to do about it.
 *
 * @param found what happened
 * @param remedy what to do
 * @param isMistake whether nobody foresaw it, so that whoever mends the program needs to see where it happened
 */
record Breakdown(Text found, Text remedy, boolean isMistake) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private static final long MEGABYTE = 1L << 20;

    /** Which part of Java a class belongs to, by how its name begins; smaller Javas, such as those made by jlink, may lack it. */
    private static final ImmutableMap<String, String> MODULES = ImmutableMap.<String, String>builder()
            .put("java.awt.", "java.desktop")
            .put("java.beans.", "java.desktop")
            .put("javax.imageio.", "java.desktop")
            .put("sun.awt.", "java.desktop")
            .put("sun.font.", "java.desktop")
            .put("sun.java2d.", "java.desktop")
            .put("java.util.logging.", "java.logging")
            .put("java.lang.management.", "java.management")
            .put("javax.management.", "java.management")
            .put("javax.naming.", "java.naming")
            .put("java.sql.", "java.sql")
            .put("javax.xml.crypto.", "java.xml.crypto")
            .put("javax.xml.", "java.xml")
            .put("org.w3c.dom.", "java.xml")
            .put("org.xml.sax.", "java.xml")
            .put("sun.misc.", "jdk.unsupported")
            .buildOrThrow();

    /** What broke a run, told by the first of its causes that says enough. */
    static Breakdown of(Throwable cause) {
        for (Throwable each : Throwables.getCausalChain(cause)) {
            Optional<Breakdown> known = known(each);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return unforeseen(cause);
    }

    private static Optional<Breakdown> known(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return Optional.of(outOfMemory(cause));
        }
        if (cause instanceof StackOverflowError) {
            return Optional.of(tooDeep());
        }
        if (cause instanceof NoFontsException) {
            return Optional.of(new Breakdown(NoFontsException.found(), NoFontsException.remedy(), false));
        }
        if (cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException) {
            return module(String.valueOf(cause.getMessage()).replace('/', '.')).map(Breakdown::withoutModule);
        }
        return cause instanceof IOException ? Optional.of(unwritten(cause)) : Optional.empty();
    }

    private static Breakdown outOfMemory(Throwable cause) {
        String memory = Runtime.getRuntime().maxMemory() / MEGABYTE + " MB";
        String why = cause.getMessage() == null ? "" : "; " + cause.getMessage();
        return new Breakdown(
                TEXTS.sentence("breakdown.memory", memory, why), TEXTS.sentence("breakdown.memory.remedy"), false);
    }

    private static Breakdown tooDeep() {
        return new Breakdown(TEXTS.sentence("breakdown.depth"), TEXTS.sentence("breakdown.depth.remedy"), false);
    }

    private static Breakdown withoutModule(String module) {
        return new Breakdown(
                TEXTS.sentence("breakdown.module", module), TEXTS.sentence("breakdown.module.remedy", module), false);
    }

    private static Breakdown unwritten(Throwable cause) {
        return new Breakdown(
                TEXTS.sentence("breakdown.files", cause), TEXTS.sentence("breakdown.files.remedy", temporary()), false);
    }

    private static Breakdown unforeseen(Throwable cause) {
        return new Breakdown(
                TEXTS.sentence("breakdown.mistake", cause), TEXTS.sentence("breakdown.mistake.remedy"), true);
    }

    private static Optional<String> module(String name) {
        return MODULES.entrySet().stream()
                .filter(module -> name.contains(module.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String temporary() {
        return System.getProperty("java.io.tmpdir", "");
    }
}
