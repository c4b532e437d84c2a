package org.openita.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser without a window. Not thread-safe. */
final class Browser implements AutoCloseable {

    private static final int HEIGHT = 844;
    private static final int WIDEST_TELEPHONE = 700;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOKS = 100;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; where none is installed the tests that ask are left out, and say why. */
    static Browser start(Path folder) throws IOException {
        Optional<Path> chromium = program("CHROMIUM", "chromium");
        Optional<Path> control = program("CHROMEDRIVER", "chromedriver");
        assumeTrue(
                chromium.isPresent() && control.isPresent(),
                "No browser here, so no page was looked at: apt-get install chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory(folder, "browser"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.get().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> program(String variable, String name) {
        String named = System.getenv(variable);
        List<String> folders = named == null
                ? Arrays.asList(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                : List.of("");
        return folders.stream()
                .map(folder -> named == null ? Path.of(folder, name) : Path.of(named))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page on a screen so many pixels wide, light or dark, with its typeface there. */
    void open(Path page, int width, String scheme) {
        open(page.toUri(), width, scheme);
    }

    /** The same for what a service shows. */
    void open(URI page, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < WIDEST_TELEPHONE));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(page.toString());
        driver.executeAsyncScript("const done = arguments[0]; document.fonts.ready.then(() => done());");
    }

    /** What a script returns, a text an entry. */
    List<String> ask(String script) {
        return texts(driver.executeScript(script));
    }

    /** The same for a script that calls back. */
    List<String> askLater(String script) {
        return texts(driver.executeAsyncScript(script));
    }

    /** Puts a file into a field. */
    void choose(String field, Path file) {
        driver.findElement(By.id(field)).sendKeys(file.toAbsolutePath().normalize().toString());
    }

    /** Types a text into a field in place of what stands there, and leaves it. */
    void type(String field, String text) {
        WebElement into = driver.findElement(By.id(field));
        into.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    }

    /** Presses a button. */
    void press(String button) {
        driver.findElement(By.id(button)).sendKeys(Keys.ENTER);
    }

    /** Waits until a script says that something is so. */
    void until(String script) {
        boolean isSo = false;
        for (Instant end = Instant.now().plus(PATIENCE); !isSo && Instant.now().isBefore(end); ) {
            isSo = Boolean.TRUE.equals(driver.executeScript(script));
            rest(isSo ? 0 : LOOKS);
        }
        assertThat(isSo).as(script).isTrue();
    }

    /** Lets the page work on. */
    void rest(int milliseconds) {
        driver.executeAsyncScript("const done = arguments[1]; setTimeout(() => done(), arguments[0]);", milliseconds);
    }

    /** Keeps what is downloaded in a folder. */
    void downloadTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
    }

    /** A picture of the whole page. */
    byte[] picture() {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode(String.valueOf(shot.get("data")));
    }

    private static List<String> texts(Object answer) {
        assertThat(answer).isInstanceOf(List.class);
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
