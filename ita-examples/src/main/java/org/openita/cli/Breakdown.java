package org.openita.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
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
            return Optional.of(new Breakdown(NoFontsException.FOUND, NoFontsException.REMEDY, false));
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
                new Text(
                        "ข้อมูลใหญ่เกินหน่วยความจำที่ให้ไว้ (" + memory + ")",
                        "this is too big for the memory given (" + memory + why + ")"),
                new Text(
                        "ให้หน่วยความจำมากขึ้น เช่น java -Xmx2g -jar ita.jar … หรือตั้ง JAVA_TOOL_OPTIONS=-Xmx2g หรือแบ่งไฟล์เป็นหลายไฟล์",
                        "give it more, such as java -Xmx2g -jar ita.jar … or JAVA_TOOL_OPTIONS=-Xmx2g, or split the file"),
                false);
    }

    private static Breakdown tooDeep() {
        return new Breakdown(
                new Text("ข้อมูลหรือกฎซ้อนกันลึกเกินไป", "the file or the rules are nested too deeply"),
                new Text(
                        "ลดการซ้อน หรือให้พื้นที่มากขึ้น เช่น java -Xss16m -jar ita.jar …",
                        "nest them less, or give more room, such as java -Xss16m -jar ita.jar …"),
                false);
    }

    private static Breakdown withoutModule(String module) {
        return new Breakdown(
                new Text("Java เครื่องนี้ไม่มีส่วน " + module + " ที่ต้องใช้", "this Java lacks its part " + module),
                new Text(
                        "ใช้ Java 17 ขึ้นไปแบบเต็ม หรือเพิ่มส่วนนี้เมื่อสร้างด้วย jlink: --add-modules " + module,
                        "use a whole Java, 17 or later, or add that part when making one: jlink --add-modules "
                                + module),
                false);
    }

    private static Breakdown unwritten(Throwable cause) {
        return new Breakdown(
                new Text("อ่านหรือเขียนไฟล์ไม่ได้: " + cause, "a file cannot be read or written: " + cause),
                new Text(
                        "ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ รวมทั้งโฟลเดอร์ชั่วคราว " + temporary(),
                        "check free space and permissions, also of the folder for temporary files, " + temporary()),
                false);
    }

    private static Breakdown unforeseen(Throwable cause) {
        return new Breakdown(
                new Text(
                        "โปรแกรมผิดพลาดเอง ไม่ใช่ไฟล์ของท่าน: " + cause,
                        "a mistake in this program, not in your file: " + cause),
                new Text("แจ้งผู้พัฒนาพร้อมไฟล์ที่ใช้", "report it with the file"),
                true);
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
