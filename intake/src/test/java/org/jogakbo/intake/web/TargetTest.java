package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        http://River.Example                    | http://river.example/
        HTTPS://river.example:443/a?b=c#d       | https://river.example/a?b=c
        http://river.example:8080/a b           | http://river.example:8080/a%20b
        http://river.example/강/?q=물&x=%ea%b0%95 | http://river.example/%EA%B0%95/?q=%EB%AC%BC&x=%ea%b0%95
        http://강.example/100%                   | http://xn--939a.example/100%25
        http://my_blog.river.example/           | http://my_blog.river.example/
        http://river.example?page=2             | http://river.example/?page=2
        http://[2600::1]:81/x                   | http://[2600::1]:81/x
        http://river.example//evil.example/     | http://river.example/evil.example/
        """)
    void is_spelled_as_servers_expect_it(String address, String expected) throws Unfetchable {
        assertEquals(expected, Target.of(address).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://river.example/",
                "file:///etc/passwd",
                "gopher://river.example/",
                "http://",
                "http:///x",
                "http://user@river.example/",
                "http://user:word@river.example/",
                "http://open.example\\@127.0.0.1/",
                "http://river example/",
                "http://river.example:0/",
                "http://river.example:99999/",
                "http://[::1/",
                "http://%31%32%37.0.0.1/",
                "http://[fe80::1%25eth0]/",
                "http://a\u0000b/",
                "river.example",
                "http://./"
            })
    void is_refused_when_it_is_none_to_ask(String address) {
        assertThrows(Unfetchable.class, () -> Target.of(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://other.example/x | https://other.example/x
        //other.example/x       | http://other.example/x
        /x?y=z                  | http://river.example/x?y=z
        x                       | http://river.example/a/x
        ../x                    | http://river.example/x
        ../../../x              | http://river.example/x
        ?p=2                    | http://river.example/a/b?p=2
        /물                      | http://river.example/%EB%AC%BC
        """)
    void leads_on_as_a_location_field_says(String location, String expected) throws Unfetchable {
        assertEquals(
                expected,
                Target.of("http://river.example/a/b?p=1").resolve(location).toString());
    }

    @Test
    void leads_on_by_a_location_field_in_raw_utf_8() throws Unfetchable {
        assertEquals(
                "http://river.example/%EB%AC%BC",
                Target.of("http://river.example/")
                        .resolve("/\u00eb\u00ac\u00bc")
                        .toString());
    }
}
