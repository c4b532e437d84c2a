package org.openita.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAFileAndLeavesNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");

        AtomicFile.write(file, "ใหม่");

        assertThat(file).hasContent("ใหม่");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void leavesTheFileAsItWasWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToADeviceWithoutReplacingIt() throws IOException {
        Path device = Path.of("/dev/null");

        AtomicFile.write(device, "gone");

        assertThat(Files.isRegularFile(device)).isFalse();
    }
}
