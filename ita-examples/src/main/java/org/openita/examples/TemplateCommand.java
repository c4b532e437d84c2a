package org.openita.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openita.model.file.UnwritableFile;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.tables.ResultForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ita template}: writes the form to fill in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes an empty form of a year's items, to fill in with a spreadsheet.",
        description = {"สร้างแบบกรอกผลการประเมินของปีที่ระบุ เป็นไฟล์ตารางคำนวณ", ""})
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            description = {"the fiscal year, such as 2567", "ปีงบประมาณ พ.ศ."})
    private int year;

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            required = true,
            description = {"the file to write", "ไฟล์ที่จะสร้าง"})
    private String out = "";

    @Option(
            names = "--force",
            description = {"writes over a file that is there, and what was filled in", "เขียนทับไฟล์ที่มีอยู่"})
    private boolean isForced;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return Told.problemsOf(spec, language.locale(), () -> write(framework()));
    }

    private void write(Framework framework) {
        Path file = FileNames.path(out);
        if (Files.isRegularFile(file) && !isForced) {
            throw new InputException(List.of(isThere()));
        }
        try {
            ResultForm.of(framework).write(file);
        } catch (IOException e) {
            throw new InputException(List.of(UnwritableFile.problem(out, e)));
        }
    }

    private Framework framework() {
        return Frameworks.years().stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .flatMap(Frameworks::find)
                .orElseThrow(() -> new InputException(List.of(unknownYear())));
    }

    private Problem isThere() {
        return new Problem(
                out,
                new Text("มีไฟล์นี้อยู่แล้ว และอาจกรอกไว้แล้ว", "this file is there already, and may be filled in"),
                new Text("ชื่อไฟล์ใหม่", "the name of a new file"),
                new Text(
                        "ใช้ชื่ออื่น หรือใส่ --force เพื่อเขียนทับ",
                        "use another name, or write over it with --force"));
    }

    private Problem unknownYear() {
        String years = Frameworks.years().stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
        return new Problem(
                "--year",
                new Text("ปี " + year, "the year " + year),
                new Text("ปีงบประมาณ พ.ศ. ที่รู้จัก: " + years, "a known fiscal year of the Buddhist Era: " + years),
                new Text("ตรวจปี", "check the year"));
    }
}
