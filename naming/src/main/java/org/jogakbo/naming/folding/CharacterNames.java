package org.jogakbo.naming.folding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTML's named character references (HTML standard, 13.5), as far as letters of names and what stands between them have such names. */
final class CharacterNames {
    private static final Map<String, Integer> NAMED = new HashMap<>();

    /** The other letters of Latin with a mark: {@code eacute} without a name of its own here is an e. */
    private static final Set<String> ACCENTS = Set.of(
            "acute", "grave", "circ", "uml", "tilde", "caron", "cedil", "ring", "breve", "macr", "slash", "scr", "fr",
            "opf");

    static {
        row(0xa0, """
                nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
                middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute
                Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml
                Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
                eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
                Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok
                Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok
                hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute
                Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr
                omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil
                Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac
                udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron
                """);
        row(0x391, """
                Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi
                Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma
                tau upsilon phi chi psi omega
                """);
        row(0x401, "IOcy DJcy GJcy Jukcy DScy Iukcy YIcy Jsercy LJcy NJcy TSHcy KJcy - Ubrcy DZcy");
        row(0x410, """
                Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy Rcy Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy HARDcy
                Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy zhcy zcy icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy khcy tscy
                chcy shcy shchcy hardcy ycy softcy ecy yucy yacy - iocy djcy gjcy jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy -
                ubrcy dzcy
                """);
        row(0x2010, "hyphen - - ndash mdash horbar - - lsquo rsquo sbquo - ldquo rdquo bdquo");
        row(0x200c, "zwnj zwj lrm rlm");
        row(0x2002, "ensp emsp");
        row(0x2009, "thinsp hairsp");
        signs();
    }

    private CharacterNames() {}

    private static void signs() {
        Map.of(
                        "amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "period", '.', "comma", ',',
                        "lowbar", '_', "percnt", '%', "bsol", '\\')
                .forEach((name, sign) -> NAMED.put(name, (int) sign));
        Map.of(
                        "num", '#', "commat", '@', "equals", '=', "sol", '/', "colon", ':', "semi", ';', "dash", '-',
                        "NewLine", '\n', "Tab", '\t')
                .forEach((name, sign) -> NAMED.put(name, (int) sign));
    }

    private static void row(int first, String names) {
        int c = first;
        for (String name : names.strip().split("\\s+")) {
            if (!name.equals("-")) {
                NAMED.put(name, c);
            }
            c++;
        }
    }

    /** The character of this name, which is written between {@code &} and a semicolon; null for others. Case counts, but for signs. */
    static @Nullable Integer of(String name) {
        Integer known = NAMED.get(name);
        if (known == null && name.length() > 1 && ACCENTS.contains(name.substring(1))) {
            return (int) name.charAt(0);
        }
        return known == null ? NAMED.get(name.toLowerCase(Locale.ROOT)) : known;
    }
}
