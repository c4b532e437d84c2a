package org.openita.scoring.oracle;

/** The codes of the FY2567 plan, by what they are for; the first place of a list that counts from 1 is empty. */
final class HandWrittenPlan2567 {

    static final String[] IIT = {
        "",
        "staff-steps",
        "staff-equal-treatment",
        "staff-bribe-free",
        "budget-for-purpose",
        "true-claims",
        "fair-procurement",
        "no-private-errands",
        "lawful-orders",
        "fair-personnel",
        "property-borrowing",
        "property-private-use",
        "property-checks",
        "leadership-integrity",
        "working-prevention",
        "trusted-complaints"
    };

    static final String[] EIT = {
        "",
        "service-steps",
        "equal-treatment",
        "bribe-free-service",
        "clear-public-information",
        "clear-public-information",
        "clear-answers",
        "public-participation",
        "responsive-improvement",
        "e-service-use"
    };

    static final String[] INDICATORS = {
        "",
        "raise-duties",
        "raise-budget",
        "raise-power",
        "raise-property",
        "raise-anti-corruption",
        "raise-service-quality",
        "raise-communication",
        "raise-improvement",
        "raise-open-data",
        "raise-prevention"
    };

    /** By topic and instrument; empty where a topic does not look at an instrument. */
    static final String[][] KEEP = {
        {"keep-work-standards", "keep-service-quality", "keep-work-disclosed"},
        {"keep-staff-service", "keep-public-service", "keep-services-disclosed"},
        {"", "keep-clear-communication", "keep-basics-disclosed"},
        {"keep-property-care", "", "keep-risks-disclosed"},
        {"keep-budget-open", "", "keep-procurement-disclosed"},
        {"keep-fair-command", "", "keep-personnel-disclosed"},
        {"keep-integrity-trust", "keep-improving", "keep-integrity-disclosed"}
    };

    private HandWrittenPlan2567() {}

    /** The action for an OIT item. */
    static String oit(int item) {
        if (item <= 6) {
            return "disclose-basics";
        }
        if (item <= 10) {
            return "disclose-work";
        }
        if (item <= 13) {
            return "disclose-services";
        }
        if (item <= 17) {
            return "disclose-procurement";
        }
        if (item <= 21) {
            return "disclose-personnel";
        }
        return item == 30 || item == 31 ? "disclose-risks" : "disclose-integrity";
    }
}
