package org.openita.cli.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The first lines of an answer.
 *
 * @param status its status
 * @param location where it sends on to; empty where it does not
 */
record AnswerHead(int status, Optional<String> location) {

    private static final int LONGEST = 32 * 1024;
    private static final int STATUS_END = 12;

    /**
     * Reads the first lines of an answer and no more, however slowly they come.
     *
     * @param end when to give up, as {@link System#nanoTime}
     * @throws IOException if there is no answer in time, or none of HTTP
     */
    static AnswerHead read(Socket socket, long end) throws IOException {
        StringBuilder lines = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (lines.indexOf("\r\n\r\n") < 0 && lines.indexOf("\n\n") < 0) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0 || lines.length() > LONGEST) {
                throw new IOException("no answer in time, or one without end");
            }
            socket.setSoTimeout((int) left);
            int octet = in.read();
            if (octet < 0) {
                break;
            }
            lines.append((char) octet);
        }
        return of(lines.toString());
    }

    private static AnswerHead of(String lines) throws IOException {
        if (!lines.matches("(?s)HTTP/1\\.[01] [1-5][0-9]{2}\\b.*")) {
            throw new IOException("no answer of HTTP");
        }
        Optional<String> location = lines.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:"))
                .map(line -> line.substring("location:".length()).strip())
                .map(value -> new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .findFirst();
        return new AnswerHead(Integer.parseInt(lines.substring(STATUS_END - 3, STATUS_END)), location);
    }
}
