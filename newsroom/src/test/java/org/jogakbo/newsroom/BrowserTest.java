package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** What a person clicks, in headless Chromium. Skipped with a word where there is no Chromium; in CI that is a failure. */
@DisplayName("A reader with a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    /** Static: {@code @BeforeAll} needs it. */
    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Served site;

    @SuppressWarnings("NullAway.Init")
    private ChromeDriver browser;

    @BeforeAll
    void open_the_browser() throws Exception {
        Path chromium = find("chromium", "chromium-browser", "google-chrome");
        Path driver = find("chromedriver");
        if (chromium == null || driver == null) {
            System.err.println("SKIPPED: the browser tests need chromium and chromedriver on the PATH.");
            assertFalse(
                    Boolean.parseBoolean(System.getenv("JOGAKBO_BROWSER_REQUIRED")),
                    "In CI the browser tests may not be skipped");
        }
        assumeTrue(chromium != null && driver != null, "no chromium");
        site = Served.example(folder);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Objects.requireNonNull(chromium).toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--accept-lang=en");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Objects.requireNonNull(driver).toFile())
                        .build(),
                options);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    }

    @AfterAll
    void close_the_browser() throws Exception {
        if (browser != null) {
            browser.quit();
        }
        if (site != null) {
            site.close();
        }
    }

    private static @Nullable Path find(String... names) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private String heading() {
        return browser.findElement(By.cssSelector("main h1, h1")).getText();
    }

    private void click(By what) {
        WebElement element = browser.findElement(what);
        browser.executeScript("arguments[0].scrollIntoView({block:'center',behavior:'instant'})", element);
        String before = browser.getCurrentUrl();
        element.click();
        leave(before);
    }

    /** Waits until another page has come. */
    private void leave(String address) {
        for (int tries = 0; address.equals(browser.getCurrentUrl()); tries++) {
            assertTrue(tries < 100, "still at " + address);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void walks_from_home_to_a_month_to_a_post_to_a_search_and_reads_it_all_in_korean() {
        browser.get(site.address("/"));
        assertTrue(browser.getPageSource().contains(Example.TITLE));

        click(By.cssSelector("main a[href$='2022/02/']"));
        assertEquals("February 2022", heading());

        WebElement post = browser.findElements(By.cssSelector("main article h2 a, main article h3 a"))
                .getFirst();
        String title = post.getText();
        click(By.linkText(title));
        assertEquals(title, heading());

        WebElement box = browser.findElement(By.cssSelector("input[name=q]"));
        box.clear();
        box.sendKeys("flotilla");
        String before = browser.getCurrentUrl();
        box.submit();
        leave(before);
        assertFalse(browser.findElements(By.tagName("mark")).isEmpty(), "what was found is marked");

        click(By.linkText("한국어"));
        assertEquals("ko", browser.findElement(By.tagName("html")).getDomAttribute("lang"));
        assertTrue(
                browser.getCurrentUrl().contains("q=flotilla"),
                "the same search in Korean: " + browser.getCurrentUrl());
    }

    @Test
    void finds_korean_clippings_by_korean_words() {
        browser.get(site.address(
                "/ko/search?q=" + java.net.URLEncoder.encode("해협", java.nio.charset.StandardCharsets.UTF_8)));
        assertFalse(browser.findElements(By.cssSelector("mark")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/2022/", "/2022/02/", "/search?q=boats", "/outlets/", "/nowhere/", "/ko/"})
    void scrolls_no_page_sideways_on_the_smallest_phone(String path) {
        browser.manage().window().setSize(new Dimension(500, 900));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", true));
        browser.get(site.address(path));
        long wide = (Long) Objects.requireNonNull(browser.executeScript("return document.documentElement.scrollWidth"));
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
        assertTrue(wide <= 320, path + " is " + wide + " pixels wide");
    }

    @Test
    void asks_no_other_host_for_anything() {
        for (String path : List.of("/", "/2022/02/", "/search?q=boats")) {
            browser.get(site.address(path));
            Object hosts = browser.executeScript(
                    "return performance.getEntriesByType('resource').map(e => new URL(e.name).host).filter(h => h !== location.host)");
            assertEquals(List.of(), hosts, path);
        }
    }
}
