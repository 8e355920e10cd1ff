package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:c0a8:101::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "4000::1",
                "2600::5efe:10.0.0.1",
                "2600::200:5efe:192.168.0.1"
            })
    void are_closed(String address) throws UnknownHostException {
        assertEquals(true, AddressRanges.closed(InetAddress.getByName(address)).isPresent(), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.0.0.1",
                "128.0.0.1",
                "169.253.1.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.1.1",
                "192.169.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2600::1",
                "2a00:1450::1",
                "2001:200::1",
                "64:ff9b::8.8.8.8",
                "2002:808:808::1",
                "::ffff:8.8.8.8"
            })
    void are_open(String address) throws UnknownHostException {
        assertEquals(false, AddressRanges.closed(InetAddress.getByName(address)).isPresent(), address);
    }

    /** However a host is spelled, what counts is where it leads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "localhost",
                "::1",
                "::ffff:7f00:1",
                "0",
                "0x7f000001",
                "0x7f.1",
                "017700000001"
            })
    void odd_spellings_of_this_computer_are_never_resolved(String host) {
        CheckedResolver names = new CheckedResolver(SystemDefaultDnsResolver.INSTANCE, false);
        assertThrows(UnknownHostException.class, () -> names.resolve(host));
    }

    @Test
    void a_host_with_one_closed_address_among_open_ones_is_refused() throws UnknownHostException {
        InMemoryDnsResolver memory = new InMemoryDnsResolver();
        memory.add("two.example", InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1"));
        memory.add("one.example", InetAddress.getByName("1.1.1.1"));
        CheckedResolver names = new CheckedResolver(memory, false);
        assertThrows(CheckedResolver.Forbidden.class, () -> names.resolve("two.example"));
        assertEquals(1, names.resolve("one.example").length);
        assertEquals(2, new CheckedResolver(memory, true).resolve("two.example").length);
    }
}
