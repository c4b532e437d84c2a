package org.openita.tables.survey;

import java.util.Optional;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;

/**
 * Those who answer the same questions: an instrument's respondents, or those of one of its parts.
 *
 * @param id the id of the part, or of the instrument where it has no parts
 * @param instrument the instrument
 * @param part the part, where there are parts
 * @param offset where they are counted, in a file as in the sum of all
 */
record Group(String id, Instrument instrument, Optional<Part> part, int offset) {}
