package org.openita.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that nothing of a page is out of sight, whatever the screen. */
class NarrowPagesTest {

    /** What reaches over the screen, and what scrolls sideways; neither what is hidden on purpose nor what stands in it. */
    private static final String CUT = """
            const width = document.documentElement.clientWidth;
            const hidden = [...document.querySelectorAll("thead, .skip")].filter(it =>
              it.classList.contains("skip") || getComputedStyle(it).position === "absolute");
            return [...document.querySelectorAll("html, body, body *")].filter(it => !hidden.some(each => each.contains(it)))
              .filter(it => {
                const box = it.getBoundingClientRect();
                const scrolls = it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0 && !(it instanceof SVGElement)
                  && getComputedStyle(it).display !== "inline";
                return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5 || scrolls);
              })
              .map(it => it.tagName + "." + it.getAttribute("class") + " " + it.textContent.slice(0, 60));
            """;

    /** Letters of charts that are too small or stand outside their chart. */
    private static final String CHARTS = """
            return [...document.querySelectorAll("svg text")].filter(it => it.getClientRects().length > 0).filter(it => {
              const chart = it.ownerSVGElement.getBoundingClientRect();
              const box = it.getBoundingClientRect();
              const size = parseFloat(getComputedStyle(it).fontSize) * it.getScreenCTM().a;
              return size < 11 || box.left < chart.left - 1 || box.right > chart.right + 1;
            }).map(it => it.textContent);
            """;

    /** Cells whose heading does not stand before them, and rows without a head. */
    private static final String CARDS = """
            const out = [];
            document.querySelectorAll("main table").forEach(table => {
              const heads = [...table.tHead.rows[0].cells].map(it => it.textContent);
              [...table.tBodies].flatMap(it => [...it.rows]).forEach(row => {
                if (!row.querySelector("th")) out.push("no head: " + row.textContent);
                [...row.querySelectorAll("td:not(.b):not(:empty)")].forEach(cell => {
                  const said = getComputedStyle(cell, "::before").content;
                  const column = /\\bk([0-9]+)\\b/.exec(cell.className);
                  if (!column || said !== JSON.stringify(heads[column[1]])) out.push(said + " " + cell.textContent);
                });
              });
            });
            return out;
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static List<Path> pages;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Browser.start(folder);
        pages = Pages.writtenTo(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 641, 768, 1000, 1280})
    void nothingIsCutAndNothingScrollsSideways(int width) {
        for (Path page : pages) {
            browser.open(page, width, "light");
            assertThat(browser.ask(CUT)).as(page.getFileName() + " " + width).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 600, 737, 1280})
    void lettersOfChartsCanBeRead(int width) {
        for (Path page : pages) {
            browser.open(page, width, "light");
            assertThat(browser.ask(CHARTS)).as(page.getFileName() + " " + width).isEmpty();
        }
    }

    @Test
    void everyCellOfACardSaysWhatItIs() {
        for (Path page : pages) {
            browser.open(page, 390, "light");
            assertThat(browser.ask(CARDS)).as(page.toString()).isEmpty();
        }
    }
}
