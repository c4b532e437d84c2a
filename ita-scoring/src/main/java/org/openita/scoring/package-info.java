/**
 * The engine that people embed, and its result.
 *
 * <p>An {@link org.openita.scoring.ItaEngine} turns an agency's result into an {@link org.openita.scoring.Analysis}: exact
 * scores, the level, advice, remarks, a plan, and notes on what is doubtful, each with its reasons.
 *
 * <pre>{@code
 * ItaEngine engine = ItaEngine.forFiscalYear(2567);
 * Analysis analysis = engine.analyse(Assessment.read(Path.of("ko-2567.json")));
 *
 * analysis.scores().overall();   // 95.11
 * analysis.level();              // PASS
 * analysis.recommendations();    // e1, e2, e4+e5, ...
 * analysis.toJson();             // the contract, see analysis.schema.json
 * }</pre>
 *
 * <p>Engines are built once and shared between threads; building one reads and checks its rules. Rules of one's own come from
 * a directory: {@code ItaEngine.builder().fiscalYear(2567).pack(directory).build()}. {@link
 * org.openita.scoring.EnginesByYear} keeps an engine for each year, {@link org.openita.scoring.ReloadingEngine} takes up
 * changed rules while an application runs.
 *
 * <p>What is wrong with an input is an {@link org.openita.model.problem.InputException} that holds all problems, each with its
 * place, what was found, what was expected and what to do. Missing scores stay missing: they are never counted as zero.
 */
@NullMarked
package org.openita.scoring;

import org.jspecify.annotations.NullMarked;
