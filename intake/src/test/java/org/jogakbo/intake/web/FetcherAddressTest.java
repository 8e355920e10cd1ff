package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FetcherAddressTest extends FetcherContract {
    @Nested
    class An_address_of_this_computer {
        /** Real names but one, which stands for a site of the public network. */
        private Fetcher outside() {
            DnsResolver real = new CheckedResolver(SystemDefaultDnsResolver.INSTANCE, false);
            DnsResolver names = new DnsResolver() {
                @Override
                public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
                    return host.equals("open.example")
                            ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                            : real.resolve(host);
                }

                @Override
                public String resolveCanonicalHostname(String host) {
                    return host;
                }
            };
            return new Fetcher(
                    Fast.MANNERS.allowingPrivateAddresses(false), SMALL, Visits.NONE, pace, Fast.CLOCK, names);
        }

        private String open(String path) {
            return "http://open.example:" + site.port() + path;
        }

        private void assertClosed(Fetcher outside, String address) throws IOException {
            String why = Fast.text(outside.fetch(address));
            assertTrue(why.startsWith("refused") && (why.contains("It leads to") || why.contains("no such host")), why);
        }

        @Test
        void is_refused_at_once_however_it_is_spelled() throws IOException {
            try (Fetcher outside = outside()) {
                for (String host :
                        List.of("127.0.0.1", "localhost", "2130706433", "0x7f000001", "[::1]", "0", "127.1")) {
                    assertClosed(outside, "http://" + host + ":" + site.port() + "/a");
                }
            }
            assertEquals(List.of(), site.asked());
        }

        @Test
        void is_refused_after_a_redirect_too() throws IOException {
            site.html("/secret", "keys");
            site.redirect("/a", 302, site.url("/secret")).redirect("/b", 307, open("/a"));
            site.redirect("/c", 302, "http://[::ffff:127.0.0.1]:" + site.port() + "/secret");
            site.redirect("/d", 302, "http://169.254.169.254/latest/meta-data/");
            site.html("/fine", "fine");
            try (Fetcher outside = outside()) {
                assertEquals("fine", Fast.text(outside.fetch(open("/fine"))));
                for (String path : List.of("/a", "/b", "/c", "/d")) {
                    assertClosed(outside, open(path));
                }
            }
            assertFalse(site.asked().contains("/secret"));
        }

        @Test
        void is_refused_when_robots_txt_leads_there() throws IOException {
            site.redirect("/robots.txt", 302, site.url("/secret"))
                    .html("/a", "x")
                    .html("/secret", "");
            try (Fetcher outside = outside()) {
                String why = Fast.text(outside.fetch(open("/a")));
                assertTrue(why.contains("robots.txt cannot be read") && why.contains("127.0.0.1"), why);
            }
            assertEquals(List.of("/robots.txt"), site.asked());
        }
    }
}
