package org.openita.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.JsonWriter;
import org.openita.scoring.output.AnalysisJson;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.PackInfo;
import org.openita.server.call.Calls;
import org.openita.server.call.Refusal;
import org.openita.spring.ItaEngines;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which years are known and by which rules they are judged, and what can be asked of the service. */
@RestController
@RequestMapping("/api/v1")
final class YearController {

    private final Calls calls;
    private final ItaEngines engines;

    YearController(Calls calls, ItaEngines engines) {
        this.calls = calls;
        this.engines = engines;
    }

    /** The years, each with the rules in force; the tag of a year is that of its analyses. */
    @GetMapping("/years")
    ResponseEntity<byte[]> years(HttpServletRequest request) throws IOException {
        return calls.call(request, List.of(), List.of(), call -> {
            String json = JsonWriter.pretty(all -> all.array(years ->
                    engines.kits().known().years().forEach(year -> years.object(members -> write(members, year)))));
            return ResponseEntity.ok()
                    .eTag(Bodies.tag(json))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json.getBytes(StandardCharsets.UTF_8));
        });
    }

    private void write(JsonWriter json, FiscalYear year) {
        EngineInfo info = engines.of(year.year()).info();
        json.number("fiscalYear", BigDecimal.valueOf(year.year()))
                .text("framework", info.framework())
                .text("tag", Bodies.tag(info))
                .array("packs", packs -> info.packs().forEach(pack -> write(packs, pack)));
    }

    private static void write(JsonWriter json, PackInfo pack) {
        json.object(members -> members.text("name", pack.name())
                .text("version", pack.version())
                .text("hash", pack.hash()));
    }

    /** What can be asked, as OpenAPI 3.1. */
    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> document() throws IOException {
        byte[] bytes = new ClassPathResource("openapi.json", YearController.class).getContentAsByteArray();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
    }

    /** The schemas that the document leads to. */
    @GetMapping("/schemas/{name}")
    ResponseEntity<byte[]> schema(@PathVariable String name) throws IOException {
        ClassPathResource schema = switch (name) {
            case "analysis.schema.json" -> new ClassPathResource(name, AnalysisJson.class);
            case "assessment.schema.json" -> new ClassPathResource(name, Assessment.class);
            default -> throw Refusal.of(404, "status-404");
        };
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(schema.getContentAsByteArray());
    }
}
