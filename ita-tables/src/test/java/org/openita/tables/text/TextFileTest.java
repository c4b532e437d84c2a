package org.openita.tables.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class TextFileTest {

    private static final String TEXT = "agency,ข้อ\r\nเทศบาลตำบลก้อ,“เห็นด้วย” – น้ำ\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void whatIsWrittenInAnEncodingIsReadBackInIt(TextEncoding encoding) throws IOException {
        Path file = written(encoding, TEXT);

        try (TextFile opened = TextFile.open(file)) {
            assertThat(opened.encoding()).isEqualTo(encoding);
            assertThat(all(opened)).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void aStreamIsToldLikeAFile(TextEncoding encoding) throws IOException {
        byte[] bytes = Files.readAllBytes(written(encoding, TEXT));

        TextFile opened = TextFile.open(new ByteArrayInputStream(bytes));

        assertThat(opened.encoding()).isEqualTo(encoding);
        assertThat(all(opened)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 65_537, 200_000})
    void thaiThatComesLateIsStillTold(int before) throws IOException {
        String text = "x".repeat(before) + "ก้อ";

        assertThat(TextFile.encodingOf(written(TextEncoding.UTF_8, text))).isEqualTo(TextEncoding.UTF_8);
        assertThat(TextFile.encodingOf(written(TextEncoding.WINDOWS_874, text))).isEqualTo(TextEncoding.WINDOWS_874);
    }

    @Test
    void aBadByteAfterManyGoodLettersIsDamageAndNotAnotherEncoding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("ก".repeat(EncodingDetector.ENOUGH).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        Path file = Files.write(folder.resolve("damaged.csv"), bytes.toByteArray());

        try (TextFile opened = TextFile.open(file)) {
            assertThat(opened.encoding()).isEqualTo(TextEncoding.UTF_8);
            assertThat(all(opened)).endsWith("ก\uFFFD");
        }
    }

    @Test
    void aFileCutOffInAThaiLetterOfFewIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("cut.csv"), new byte[] {'a', (byte) 0xE0, (byte) 0xB8});

        assertThat(TextFile.encodingOf(file)).isEqualTo(TextEncoding.WINDOWS_874);
    }

    @Test
    void bytesTooLongForTheirLetterOrHalfOfAPairAreNoUtf8() {
        assertThat(EncodingDetector.detect(new byte[] {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF}))
                .isEqualTo(TextEncoding.WINDOWS_874);
        assertThat(EncodingDetector.detect(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isEqualTo(TextEncoding.WINDOWS_874);
        assertThat(EncodingDetector.detect("😀é".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TextEncoding.UTF_8);
    }

    @Test
    void anEmptyFileAndAnEmptyStreamAreUtf8() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.csv"));

        assertThat(TextFile.encodingOf(file)).isEqualTo(TextEncoding.UTF_8);
        assertThat(all(TextFile.open(new ByteArrayInputStream(new byte[0])))).isEmpty();
    }

    @Test
    void aDirectoryIsNoText() {
        assertThatIOException().isThrownBy(() -> all(TextFile.open(folder)));
    }

    @Test
    void onlyAStandInForTheThaiCodePageIsWorthANote() {
        boolean isWhole = Charset.isSupported("x-windows-874");

        assertThat(TextEncoding.UTF_8.note()).isEmpty();
        assertThat(TextEncoding.WINDOWS_874.note().isEmpty()).isEqualTo(isWhole);
        assertThat(ThaiCharset.lacks().en()).contains("TIS-620", "curly quotes");
    }

    private Path written(TextEncoding encoding, String text) throws IOException {
        Path file = folder.resolve(encoding + ".csv");
        try (Writer writer = encoding.writer(Files.newOutputStream(file))) {
            writer.write(text);
        }
        return file;
    }

    private static String all(TextFile file) throws IOException {
        StringWriter text = new StringWriter();
        file.reader().transferTo(text);
        return text.toString();
    }
}
