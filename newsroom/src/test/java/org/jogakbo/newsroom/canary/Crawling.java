package org.jogakbo.newsroom.canary;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Asks a real server for every address that it leads to, and for some that lead nowhere; looks at status, headers and bodies. */
final class Crawling implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile(
            "(?:href|src|action)=\"([^\"#]+)|(http://127\\.0\\.0\\.1:\\d+/[^\"<>\\s\\\\]*)|\"path\":\"([^\"]+)\"");
    private static final Pattern CLIPPING = Pattern.compile("/((?:\\d{4}/\\d{2}|undated)/[^/]+)/");
    private static final int MOST = 30_000;

    /** Of the pages below a language folder, which say the same again, one in so many. */
    private static final int FOLDERS = 12;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Routes routes;
    private final Searching searching;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Crawling(String base, Routes routes, Searching searching) {
        this.base = base;
        this.routes = routes;
        this.searching = searching;
    }

    /** Everything that can be reached from the routes that have no variables, and from these addresses. */
    void everything(List<String> doors) throws IOException, InterruptedException {
        routes.patterns().stream().filter(pattern -> !pattern.contains("{")).forEach(waiting::add);
        waiting.addAll(doors);
        while (!waiting.isEmpty() && asked.size() < MOST) {
            String address = waiting.poll();
            boolean folder = address.matches("/(?:en|ko)/.+") && Math.floorMod(address.hashCode(), FOLDERS) > 0;
            if (!folder && asked.add(address)) {
                get(address);
            }
        }
    }

    private void get(String address) throws IOException, InterruptedException {
        boolean zipped = asked.size() % 3 == 0;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address))
                .header("Accept-Language", asked.size() % 2 == 0 ? "ko" : "en");
        HttpResponse<byte[]> answer = send(zipped ? request.header("Accept-Encoding", "gzip") : request, address);
        if (answer.statusCode() == 200) {
            byte[] body = answer.headers().firstValue("Content-Encoding").isPresent()
                    ? unzipped(answer.body())
                    : answer.body();
            follow(address, new String(body, StandardCharsets.UTF_8));
        }
        Matcher clipping = CLIPPING.matcher(address);
        if (clipping.matches()) {
            waiting.add("/api/v1/clippings/" + clipping.group(1));
        }
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    /** Sends a request and looks at all of the answer. */
    HttpResponse<byte[]> send(HttpRequest.Builder request, String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        String output = output(answer.statusCode(), address);
        String head = answer.statusCode() + "\n" + answer.headers().map();
        searching.look(output, "headers of " + address, head);
        searching.look(output, address, answer.body());
        return answer;
    }

    private String output(int status, String address) {
        if (address.startsWith("/log/")) {
            return "/log/";
        }
        String path = address.replaceFirst("\\?.*", "");
        return status == 200 ? routes.of(path).orElse("?" + path) : "status " + status;
    }

    private void follow(String address, String body) {
        // The filters of the search can be combined without end.
        if (address.contains("&")) {
            return;
        }
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            String to = Optional.ofNullable(link.group(1))
                    .or(() -> Optional.ofNullable(link.group(2)))
                    .orElseGet(() -> link.group(3));
            resolved(address, to.replace("&amp;", "&")).ifPresent(waiting::add);
        }
    }

    private Optional<String> resolved(String address, String link) {
        try {
            URI uri = URI.create(base + address).resolve(link.replace(" ", "%20"));
            return !URI.create(base).getAuthority().equals(uri.getAuthority())
                    ? Optional.empty()
                    : Optional.of(URI.create(uri.toASCIIString()).getRawPath()
                            + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address));
    }

    int addresses() {
        return asked.size();
    }

    @Override
    public void close() {
        client.close();
    }
}
