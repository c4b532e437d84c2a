package org.openita.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a survey as large as the country's: a fixed seed, so that everybody measures the same file.
 *
 * <p>8,300 agencies, 1.35 million respondents, 15 answers each, some as words and some as option numbers, some agencies with a
 * comma in the name: 220 MB in UTF-8.
 */
public final class SurveyFile {

    static final int RESPONDENTS = 1_350_000;
    static final int AGENCIES = 8_300;

    private static final int QUESTIONS = 15;
    private static final String[] WORDS = {
        "น้อยที่สุดหรือไม่มีเลย", "น้อย", "ค่อนข้างน้อย", "ค่อนข้างมาก", "มาก", "มากที่สุด"
    };
    private static final String[] YES_NO = {"ไม่มี", "มี"};

    private final Random random = new Random(2567);
    private final Writer out;

    private SurveyFile(Writer out) {
        this.out = out;
    }

    /** Writes it: {@code FILE [CHARSET]}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Charset.forName(arguments.length > 1 ? arguments[1] : "UTF-8"));
    }

    static void write(Path file, Charset charset) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset), 1 << 16)) {
            if (charset.name().startsWith("UTF-16")) {
                out.write('\uFEFF');
            }
            new SurveyFile(out).write();
        }
    }

    private void write() throws IOException {
        out.write("agency_id,agency");
        for (int i = 1; i <= QUESTIONS; i++) {
            out.write(",i" + i);
        }
        for (int row = 0; row < RESPONDENTS; row++) {
            row(random.nextInt(AGENCIES));
        }
        out.write('\n');
    }

    private void row(int agency) throws IOException {
        String name = "เทศบาลตำบลที่ " + agency;
        out.write("\n" + (100_000 + agency) + "," + (agency % 10 == 0 ? '"' + name + ", ภาคเหนือ\"" : name));
        boolean inWords = random.nextInt(100) < 30;
        for (int i = 1; i <= QUESTIONS; i++) {
            boolean isYesNo = i == 3 || i == 9;
            int options = isYesNo ? 2 : WORDS.length;
            int option = Math.max(0, options - 1 - (int) Math.abs(random.nextGaussian() * 1.3) % options);
            boolean hasWords = i != 12; // of the question how often the words are not known
            String answer = inWords && hasWords ? (isYesNo ? YES_NO[option] : WORDS[option]) : String.valueOf(option + 1);
            out.write("," + answer);
        }
    }
}
