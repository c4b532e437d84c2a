package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.problem.InputException;

/** Devices stand for pipes here: what can be read but once, and tells no length. */
@EnabledOnOs(OS.LINUX)
class SpooledFileTest {

    @TempDir
    private Path folder;

    @Test
    void anOrdinaryFileIsReadWhereItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "agency,i1\n");

        SpooledFile spooled = SpooledFile.of(file);
        spooled.letGo();

        assertThat(spooled.path()).isEqualTo(file).exists();
    }

    @Test
    void aCopyIsItsOwnersAloneAndGoesWhenItIsLetGo() throws IOException {
        SpooledFile spooled = SpooledFile.of(Path.of("/dev/null"));

        assertThat(Files.getPosixFilePermissions(spooled.path()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        spooled.letGo();
        assertThat(spooled.path()).doesNotExist();
    }

    @Test
    void whatDoesNotEndIsRefusedWithTheBoundAndLeavesNothing() throws IOException {
        List<Path> before = copies();

        assertThatThrownBy(() -> SpooledFile.of(Path.of("/dev/zero"), 3L << 20))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("/dev/zero: more than 3 MB");

        assertThat(copies()).isEqualTo(before);
    }

    @Test
    void aFolderLeavesNothing() throws IOException {
        List<Path> before = copies();

        assertThatThrownBy(() -> SpooledFile.of(folder)).isInstanceOf(IOException.class);

        assertThat(copies()).isEqualTo(before);
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("ita-survey-"))
                    .sorted()
                    .toList();
        }
    }
}
