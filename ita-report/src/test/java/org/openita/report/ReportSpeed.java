package org.openita.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;
import org.openita.scoring.ItaEngine;

/** Measures how long reports take, on all cores: processor time does not depend on what else the machine does. */
final class ReportSpeed {

    private static final int WARM_UP = 50;
    private static final int EVERY = 500;

    private ReportSpeed() {}

    /**
     * Writes reports and says how long each took.
     *
     * @param arguments how many HTML reports to write, 8300 unless said otherwise
     */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 8300 : Integer.parseInt(arguments[0]);
        ItaEngine engine = ItaEngine.forFiscalYear(2567);
        Assessment ko = Samples.ko();
        one(engine, ko, ReportFormat.HTML, ReportFormat.DOCX);
        IntStream.range(0, WARM_UP).forEach(i -> one(engine, ko, ReportFormat.HTML, ReportFormat.DOCX));
        say(
                "DOCX and HTML, warm: %.0f ms of a processor%n",
                one(engine, ko, ReportFormat.HTML, ReportFormat.DOCX) / 1e6);
        long begin = System.nanoTime();
        AtomicLong spent = new AtomicLong();
        AtomicLong done = new AtomicLong();
        IntStream.range(0, count).parallel().forEach(i -> {
            Agency agency = Agency.named("หน่วยงานที่ " + i);
            Assessment other = new Assessment(ko.fiscalYear(), agency, ko.items(), ko.published());
            spent.addAndGet(one(engine, other, ReportFormat.HTML));
            if (done.incrementAndGet() % EVERY == 0) {
                System.gc();
                Runtime memory = Runtime.getRuntime();
                say("%d written, %d MB kept%n", done.get(), (memory.totalMemory() - memory.freeMemory()) >> 20);
            }
        });
        say("%d HTML: %.1f s, %.1f s of processors%n", count, (System.nanoTime() - begin) / 1e9, spent.get() / 1e9);
    }

    private static long one(ItaEngine engine, Assessment assessment, ReportFormat... formats) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        Report report = ReportBuilder.of(ReportRequest.of(engine.analyse(assessment)));
        for (ReportFormat format : formats) {
            try {
                format.write(report, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
