package org.openita.server.api;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.openita.scoring.Analysis;
import org.openita.scoring.result.EngineInfo;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Puts what was made into answers: JSON, or files to keep. */
final class Bodies {

    /** A list of JSON texts, each as it is. */
    static final Collector<CharSequence, ?, String> LIST = Collectors.joining(",\n", "[\n", "]\n");

    private Bodies() {}

    /** An analysis, marked with the engine that made it. */
    static ResponseEntity<byte[]> json(Analysis analysis) {
        return ResponseEntity.ok()
                .eTag(tag(analysis.engine()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(analysis.toJson().getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> json(String json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    /** All that tells an engine from others: its version, its framework and the contents of its packs. */
    static String tag(EngineInfo engine) {
        return tag(engine.toString());
    }

    /** A tag of a text: equal for equal ones. */
    static String tag(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** A file to keep. */
    static ResponseEntity<byte[]> file(byte[] bytes, String stem, String extension) {
        ContentDisposition keep = ContentDisposition.attachment()
                .filename(stem + "." + extension, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, keep.toString())
                .contentType(type(extension))
                .body(bytes);
    }

    private static MediaType type(String extension) {
        return MediaType.parseMediaType(
                switch (extension.toLowerCase(Locale.ROOT)) {
                    case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                    case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case "odt" -> "application/vnd.oasis.opendocument.text";
                    case "html" -> "text/html;charset=UTF-8";
                    case "pdf" -> "application/pdf";
                    case "png" -> "image/png";
                    case "md" -> "text/markdown;charset=UTF-8";
                    default -> "application/octet-stream";
                });
    }
}
