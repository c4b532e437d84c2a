package org.openita.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.LINUX;
import static org.junit.jupiter.api.condition.OS.MAC;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

class StagedFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("a.txt");
    }

    @Test
    void nothingIsAtItsPlaceBeforeItTakesIt() throws IOException {
        try (StagedFile staged = staged("new")) {
            assertThat(file).doesNotExist();
            assertThat(staged.path()).hasContent("new");
            staged.create();
        }
        assertThat(file).hasContent("new");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void whatDoesNotTakeItsPlaceIsDropped() throws IOException {
        staged("new").close();

        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void isNotCreatedOverWhatCameMeanwhile() throws IOException {
        try (StagedFile staged = staged("new")) {
            Files.writeString(file, "mine");
            assertThatThrownBy(staged::create).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void aProgramThatIsEndedDropsWhatIsUnderWay() throws IOException {
        StagedFile staged = staged("new");

        StagedFile.dropAll();

        assertThat(Files.list(folder)).isEmpty();
        staged.close();
    }

    @Test
    @EnabledOnOs({LINUX, MAC})
    void aReplacedFileHandsOnItsPermissionsAlsoToWhatIsBeingWritten() throws IOException {
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-rw----");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, own);
        List<Set<PosixFilePermission>> meanwhile = new ArrayList<>();

        AtomicFile.write(file, out -> meanwhile.add(Files.getPosixFilePermissions(beside())));

        assertThat(meanwhile).containsExactly(own);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(own);
    }

    @Test
    @EnabledOnOs({LINUX, MAC})
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");

        AtomicFile.write(file, "new");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    @EnabledOnOs({LINUX, MAC})
    void aLinkIsFollowedAndStays() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));

        AtomicFile.write(link, "new");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("new");
    }

    private StagedFile staged(String text) throws IOException {
        return StagedFile.of(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path beside() throws IOException {
        return Files.list(folder).filter(each -> !each.equals(file)).findFirst().orElseThrow();
    }
}
