package org.openita.workbench.editing;

import org.openita.model.problem.Problem;
import org.openita.workbench.lint.Severity;

/**
 * What is wrong with a pack at a place of one of its files.
 *
 * @param spot where
 * @param severity how bad it is
 * @param code what kind of problem it is, or the lint that found it
 * @param problem what was found, what was expected and the remedy
 */
public record Diagnostic(Spot spot, Severity severity, String code, Problem problem) {}
