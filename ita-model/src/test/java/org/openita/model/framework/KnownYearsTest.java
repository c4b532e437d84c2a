package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownYearsTest {

    private static final FiscalYear MADE_UP = FiscalYear.of(2599);

    private Framework sound;

    @BeforeEach
    void readAYearFromOutside() throws URISyntaxException, IOException {
        sound = Frameworks.read(Path.of(Objects.requireNonNull(KnownYearsTest.class.getResource("sound.json"))
                .toURI()));
    }

    @Test
    void aYearFromOutsideStandsBesideTheBuiltInOnes() {
        KnownYears years = KnownYears.builtIn().with(sound);

        assertThat(years.years()).containsAll(Frameworks.years()).contains(MADE_UP);
        assertThat(years.isFromOutside(MADE_UP)).isTrue();
        assertThat(years.isFromOutside(FiscalYear.of(2567))).isFalse();
        assertThat(years.find(MADE_UP).orElseThrow().years()).isSameAs(years);
        assertThat(years.toString()).endsWith(", 2599");
    }

    @Test
    void aloneItRefusesAllOthers() {
        KnownYears years = KnownYears.only(sound);

        assertThat(years.years()).containsExactly(MADE_UP);
        assertThat(years.find(FiscalYear.of(2567))).isEmpty();
        assertThat(years.nearest(FiscalYear.of(2567))).contains(MADE_UP);
    }

    @Test
    void theNearestOfTwoYearsThatAreAsFarIsTheEarlier() {
        assertThat(KnownYears.builtIn().with(sound).nearest(FiscalYear.of(2584)))
                .contains(FiscalYear.of(2569));
    }

    @Test
    void aFrameworkThatNobodySetAmongOthersKnowsTheBuiltInYears() {
        assertThat(sound.years().years()).contains(FiscalYear.of(2567), MADE_UP);
        assertThat(Framework.of(2567).years().years()).isEqualTo(Frameworks.years());
    }
}
