package org.jogakbo.protection.person;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Chooses the pseudonym of a person for whom an editor gave none: a word drawn by key and number (HMAC-SHA-256, RFC 2104), never from the
 * name, so that it tells nothing and stays the same as long as key and number do. Pure.
 */
public final class PseudonymChoice {
    /** Birds and plants: no family name, no Korean syllables, no sex, no place. */
    private static final List<String> WORDS =
            List.of(("Alder Aster Avocet Bittern Bramble Brant Bulrush Burdock Catkin Cedar Chervil Chestnut Clover"
                            + " Comfrey Cormorant Cowslip Cricket Crocus Curlew Cypress Dabchick Dewberry Dipper Dogwood Dotterel"
                            + " Dunlin Egret Elder Fennel Fescue Fieldfare Firecrest Foxglove Gadwall Gannet Garganey Goldcrest"
                            + " Goldfinch Goshawk Grebe Greylag Hawthorn Hazelnut Heather Heron Hornbeam Jackdaw Juniper Kestrel"
                            + " Kittiwake Lapwing Larkspur Lavender Linnet Lovage Magpie Mallard Mallow Marigold Marjoram"
                            + " Merganser Mistletoe Moorhen Mugwort Mulberry Nettle Nightjar Nuthatch Oleander Osprey Oxlip"
                            + " Partridge Peregrine Periwinkle Petrel Pintail Pipit Plover Pochard Primrose Ptarmigan Puffin"
                            + " Quince Redshank Redstart Redwing Rosehip Rosemary Saffron Sandpiper Scoter Sedge Shearwater"
                            + " Shelduck Shoveler Siskin Skylark Snowdrop Sorrel Speedwell Starling Stonechat Sweetbriar Swift"
                            + " Sycamore Tamarisk Tansy Teasel Thistle Thrush Thyme Treecreeper Turnstone Valerian Vervain Wagtail"
                            + " Warbler Waxwing Wheatear Whimbrel Whinchat Whitethroat Wigeon Willow Woodcock Woodlark Woodruff"
                            + " Wormwood Yarrow")
                    .split(" "));

    /** So many persons can have one word, told apart by numbers. */
    private static final int MOST_ROUNDS = 1_000;

    private PseudonymChoice() {}

    /**
     * The first word of the person's own order that is free; when all are taken, the first with a number behind it.
     *
     * @param key secret, at least 16 bytes; the archive's own
     * @param person the desk's number for the person
     * @param taken whether a word is another person's pseudonym, or a spelling of anybody protected
     * @throws IllegalStateException when none can be had, with a sentence for people
     */
    public static String of(byte[] key, long person, Predicate<String> taken) {
        int first = new BigInteger(1, code(key, person))
                .mod(BigInteger.valueOf(WORDS.size()))
                .intValue();
        for (int n = 0; n < WORDS.size() * MOST_ROUNDS; n++) {
            String word = WORDS.get((first + n) % WORDS.size());
            String name = n < WORDS.size() ? word : word + " " + (n / WORDS.size() + 1);
            if (!taken.test(name)) {
                return name;
            }
        }
        throw new IllegalStateException(
                "Every pseudonym that the program knows is a word of somebody protected." + " Give one with --as.");
    }

    private static byte[] code(byte[] key, long person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update("jogakbo pseudonym".getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(person).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }
}
