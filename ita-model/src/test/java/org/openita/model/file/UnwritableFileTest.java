package org.openita.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.problem.Problem;

class UnwritableFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "There is not enough space on the disk",
                "Disk quota exceeded",
                "/mnt/x/a.tmp: No space left on device"
            })
    void aFullDiskIsCalledFullHoweverTheSystemSaysSoAndWhoeverWrapsIt(String said) {
        IOException plain = new IOException(said);

        assertThat(UnwritableFile.isFull(plain)).isTrue();
        assertThat(UnwritableFile.problem("a.docx", new IOException("saving failed", plain))
                        .found()
                        .en())
                .contains("the disk is full");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceThatIsFullIsAFullDisk() {
        IOException full =
                catchThrowableOfType(IOException.class, () -> AtomicFile.write(Path.of("/dev/full"), "text"));

        assertThat(UnwritableFile.problem("/dev/full", full).remedy().en()).startsWith("free some space");
    }

    @Test
    void aFolderThatIsNotThereIsToBeMade(@TempDir Path folder) {
        IOException none = catchThrowableOfType(
                IOException.class, () -> AtomicFile.write(folder.resolve("none").resolve("a.txt"), "text"));

        assertThat(UnwritableFile.problem("none/a.txt", none).remedy().en()).startsWith("make the folder first");
    }

    @Test
    void otherReasonsHaveTheirOwnRemedies() {
        assertThat(problem(new AccessDeniedException("a")).remedy().en()).contains("get permission");
        assertThat(problem(new FileSystemException("a", null, "Read-only file system"))
                        .found()
                        .en())
                .contains("read-only");
        assertThat(problem(new FileSystemException("a", null, "File name too long"))
                        .remedy()
                        .en())
                .contains("shorter");
        assertThat(problem(new IOException("Input/output error")).found().en()).contains("Input/output error");
    }

    private static Problem problem(IOException cause) {
        return UnwritableFile.problem("a", cause);
    }
}
