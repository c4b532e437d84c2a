package org.openita.server.call;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;

/** Reads the files of a request into memory, within bounds of size and time, and nowhere else. Thread-safe. */
final class BodyReader {

    private static final int AT_ONCE = 64 << 10;
    private static final int MOST_PARTS = 100;
    private static final String FORM = "multipart/form-data";

    private final long largest;
    private final Duration longest;

    BodyReader(ServerLimits limits) {
        this.largest = limits.largestBody().toBytes();
        this.longest = limits.longestUpload();
    }

    /**
     * Reads a body to its end.
     *
     * @param name what the body is called where it is a file itself
     * @throws Refusal if it is too large or too slow, ends before its end, or is a broken form
     */
    Uploads read(HttpServletRequest request, String name, BodyBudget.Share share) throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw tooLarge();
        }
        byte[] bytes = bytes(request, share);
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            share.take(bytes.length);
            return new Uploads(parts(type, bytes));
        }
        return new Uploads(bytes.length == 0 ? List.of() : List.of(new Upload(Uploads.FILE, name, bytes)));
    }

    private byte[] bytes(HttpServletRequest request, BodyBudget.Share share) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[AT_ONCE];
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (body.size() + (long) read > largest) {
                    throw tooLarge();
                }
                if (System.nanoTime() > end) {
                    throw Refusal.of(408, "upload-too-slow", longest.toSeconds());
                }
                share.take(read);
                body.write(chunk, 0, read);
            }
        } catch (SocketTimeoutException e) {
            throw Refusal.of(408, "upload-too-slow", longest.toSeconds());
        } catch (EOFException e) {
            throw Refusal.of(400, "upload-broken-off");
        }
        return body.toByteArray();
    }

    private Refusal tooLarge() {
        return Refusal.of(413, "body-too-large", largest >> 20);
    }

    private static List<Upload> parts(String type, byte[] bytes) {
        try {
            FileUpload form = new FileUpload();
            form.setFileCountMax(MOST_PARTS);
            List<Upload> files = new ArrayList<>();
            FileItemIterator items = form.getItemIterator(new Form(type, bytes));
            while (items.hasNext()) {
                FileItemStream item = items.next();
                try (InputStream in = item.openStream()) {
                    files.add(new Upload(
                            String.valueOf(item.getFieldName()),
                            Optional.ofNullable(item.getName()).orElse(""),
                            in.readAllBytes()));
                }
            }
            return files;
        } catch (IOException e) {
            throw Refusal.of(400, "form-broken");
        }
    }

    /** A form as the parser of Tomcat wants it. */
    private record Form(String type, InputStream in, long size) implements UploadContext {

        Form(String type, byte[] bytes) {
            this(type, new ByteArrayInputStream(bytes), bytes.length);
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return size;
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }
    }
}
