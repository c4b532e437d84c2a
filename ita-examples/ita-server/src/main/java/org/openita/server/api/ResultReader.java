package org.openita.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.server.call.Calls.Call;
import org.openita.server.call.ServerTexts;
import org.openita.server.call.Upload;
import org.openita.server.call.Uploads;
import org.openita.spring.ItaEngines;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;
import org.springframework.stereotype.Component;

/** Reads the results that come with requests. Thread-safe. */
@Component
final class ResultReader {

    /** The field of the agency's earlier results. */
    static final String PREVIOUS = "previous";

    private final ItaEngines engines;

    ResultReader(ItaEngines engines) {
        this.engines = engines;
    }

    /** A file as it was read, with what is wrong with it. */
    ResultFile file(Call call, String field) {
        return file(call.files().only(field), year(call));
    }

    private ResultFile file(Upload file, Optional<FiscalYear> year) {
        return ResultFile.read(file.open(), file.name(), engines.kits().known(), year);
    }

    /** The year that all results are of, where a request gives it. */
    Optional<FiscalYear> year(Call call) {
        return call.query()
                .number("year")
                .map(year -> engines.of(year).framework().fiscalYear());
    }

    /**
     * All results in a file.
     *
     * @throws InputException with all that is wrong with any: no figure is passed over
     */
    List<LocatedAssessment> all(Call call) {
        return all(call, Uploads.FILE);
    }

    /**
     * All results in the file of a field.
     *
     * @throws InputException with all that is wrong with any
     */
    List<LocatedAssessment> all(Call call, String field) {
        ResultFile read = file(call, field);
        if (!read.problems().isEmpty()) {
            throw new InputException(read.problems());
        }
        return read.results();
    }

    /**
     * The only result in the file of a field.
     *
     * @throws InputException with all that is wrong with it
     */
    Assessment one(Call call, String field) {
        return file(call, field).only();
    }

    /**
     * The earlier results of the agency of a result.
     *
     * @throws InputException with all that is wrong with them, or that do not go with it
     */
    List<Assessment> earlier(Call call, Assessment now) {
        List<Problem> problems = new ArrayList<>();
        List<Assessment> earlier = new ArrayList<>();
        for (Upload each : call.files().of(PREVIOUS)) {
            Assessment result = file(each, Optional.empty()).only();
            if (result.fiscalYear().compareTo(now.fiscalYear()) >= 0
                    || earlier.stream().anyMatch(other -> other.fiscalYear().equals(result.fiscalYear()))) {
                problems.add(
                        ServerTexts.problem(each.name(), "not-an-earlier-year", result.fiscalYear(), now.fiscalYear()));
            }
            if (!now.agency().isSameAs(result.agency())) {
                problems.add(ServerTexts.problem(
                        each.name(),
                        "other-agency",
                        result.agency().name(),
                        now.agency().name()));
            }
            earlier.add(result);
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return earlier;
    }
}
