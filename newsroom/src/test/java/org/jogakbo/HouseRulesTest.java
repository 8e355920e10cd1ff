package org.jogakbo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.walk.Archive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of the house. When one of these fails, the code moves, never the rule. */
@DisplayName("The rules of the house")
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jogakbo");

    private static final int MOST_FILES = 15;

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static String room(String name) {
        return "org.jogakbo." + name + "..";
    }

    /** Whoever names a class of these packages outside these rooms breaks the rule. */
    private static void livesIn(String library, String... rooms) {
        holds(noClasses()
                .that()
                .resideInAPackage("org.jogakbo..")
                .and(not(resideInAnyPackage(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " lives only in " + String.join(", ", rooms)));
    }

    @Nested
    class One_direction {
        @Test
        void rooms_look_down_only_and_siblings_do_not_know_each_other() {
            holds(layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("org.jogakbo..")
                    .layer("clipping")
                    .definedBy(room("clipping"))
                    .layer("naming")
                    .definedBy(room("naming"))
                    .layer("intake")
                    .definedBy(room("intake"))
                    .layer("reading")
                    .definedBy(room("reading"))
                    .layer("protection")
                    .definedBy(room("protection"))
                    .layer("keeping")
                    .definedBy(room("keeping"))
                    .layer("search")
                    .definedBy(room("search"))
                    .layer("publishing")
                    .definedBy(room("publishing"))
                    .layer("walk")
                    .definedBy(room("walk"))
                    .layer("newsroom")
                    .definedBy(room("newsroom"))
                    .whereLayer("clipping")
                    .mayNotAccessAnyLayer()
                    .whereLayer("naming")
                    .mayOnlyAccessLayers("clipping")
                    .whereLayer("intake")
                    .mayOnlyAccessLayers("clipping")
                    .whereLayer("reading")
                    .mayOnlyAccessLayers("clipping")
                    .whereLayer("protection")
                    .mayOnlyAccessLayers("clipping", "naming")
                    .whereLayer("keeping")
                    .mayOnlyAccessLayers("clipping", "protection")
                    .whereLayer("search")
                    .mayOnlyAccessLayers("clipping", "naming", "protection")
                    .whereLayer("publishing")
                    .mayOnlyAccessLayers("clipping", "protection")
                    .whereLayer("walk")
                    .mayOnlyBeAccessedByLayers("newsroom")
                    .whereLayer("newsroom")
                    .mayNotBeAccessedByAnyLayer());
        }

        @Test
        void no_cycles_between_packages() {
            for (String room : Set.of(
                    "clipping",
                    "naming",
                    "intake",
                    "reading",
                    "protection",
                    "keeping",
                    "search",
                    "publishing",
                    "walk")) {
                holds(slices().matching("org.jogakbo." + room + ".(*)..")
                        .should()
                        .beFreeOfCycles());
            }
        }

        @Test
        void no_room_is_named_for_nothing() {
            holds(noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..utils..",
                            "..common..",
                            "..helper..",
                            "..misc..",
                            "..impl..",
                            "..manager.."));
            holds(noClasses().should().haveNameMatching(".*(Manager|Impl|Helper|Util|Utils|Bean)"));
        }

        @Test
        void packages_stay_small_enough_to_read() {
            Map<String, Long> sizes = HOUSE.stream()
                    .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                    .filter(one -> !one.getPackageName()
                            .startsWith("org.jogakbo.publishing.templates")) // generated from the jte files
                    .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
            sizes.keySet().removeIf(name -> sizes.get(name) <= MOST_FILES);
            assertEquals(Map.of(), sizes, "packages with more than " + MOST_FILES + " files");
        }
    }

    @Nested
    class Every_library_has_its_homes {
        @Test
        void jsoup_in_reading() {
            livesIn("org.jsoup..", room("reading"));
        }

        @Test
        void warc_in_intake_and_the_vault() {
            livesIn("org.netpreserve.jwarc..", room("intake"), room("keeping.vault"));
        }

        @Test
        void pdf_in_its_own_corner_of_reading() {
            livesIn("org.apache.pdfbox..", room("reading.pdf"));
            livesIn("org.apache.fontbox..", room("reading.pdf"));
        }

        @Test
        void mime_where_saved_pages_are_opened() {
            livesIn("org.apache.james..", room("intake.saved"));
        }

        @Test
        void the_web_client_in_intake() {
            for (String library : Set.of("org.apache.hc..", "crawlercommons..")) {
                livesIn(library, room("intake.web"));
            }
        }

        @Test
        void what_unpacks_bodies_in_intake() {
            livesIn("org.brotli..", room("intake"));
            livesIn("com.github.luben..", room("intake"));
        }

        @Test
        void sql_in_keeping() {
            for (String library : Set.of(
                    "java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..", "org.sqlite..")) {
                livesIn(library, room("keeping"));
            }
        }

        @Test
        void scripts_where_names_are_written_and_where_leaks_are_looked_for() {
            livesIn("com.ibm.icu..", room("naming"), room("protection.leak"));
        }

        @Test
        void lucene_in_search() {
            livesIn("org.apache.lucene..", room("search"));
        }

        @Test
        void cryptography_where_identities_are_sealed_and_tables_where_they_come_in() {
            livesIn("org.bouncycastle..", room("keeping.identity"));
            livesIn("com.fasterxml.jackson.dataformat..", room("newsroom.report.person"));
        }

        @Test
        void templates_in_publishing() {
            livesIn("gg.jte..", room("publishing"));
        }

        @Test
        void the_web_server_and_the_command_line_in_the_newsroom() {
            livesIn("org.eclipse.jetty..", room("newsroom.server"));
            livesIn("picocli..", room("newsroom.command"));
        }
    }

    @Nested
    class The_leak_rule {
        private static final DescribedPredicate<JavaClass> PRIVATE_WORDS = JavaClass.Predicates.resideInAPackage(
                        "org.jogakbo.clipping")
                .and(simpleName("Clipping")
                        .or(simpleName("ClippingId"))
                        .or(simpleName("Capture"))
                        .or(simpleName("Arrival"))
                        .or(simpleName("Reading"))
                        .or(simpleName("Credit")))
                .or(JavaClass.Predicates.resideInAPackage("org.jogakbo.clipping.ruling"))
                .or(JavaClass.Predicates.resideInAPackage("org.jogakbo.protection.person"));

        @Test
        void only_the_guard_makes_public_clippings() {
            for (Class<?> sealed : Set.of(PublicClipping.class, PublicCard.class)) {
                assertTrue(sealed.isSealed(), sealed + " is sealed");
                assertEquals(1, sealed.getPermittedSubclasses().length, sealed + " has one implementation");
                String only = sealed.getPermittedSubclasses()[0].getName();
                assertTrue(
                        HOUSE.get(only).getModifiers().stream().noneMatch(JavaModifier.PUBLIC::equals),
                        only + " is package-private");
                Set<String> makers = HOUSE.get(only).getConstructorCallsToSelf().stream()
                        .map(call -> call.getOriginOwner().getName())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(Set.of(Guard.class.getName()), makers, "who makes a " + only);
            }
        }

        @Test
        void only_the_public_store_turns_bytes_into_public_clippings() {
            holds(noClasses()
                    .that(not(resideInAnyPackage(room("keeping.edition"), "org.jogakbo.protection")))
                    .should()
                    .callMethod(PublicCodec.class, "clipping", byte[].class)
                    .orShould()
                    .callMethod(PublicCodec.class, "card", byte[].class));
        }

        @Test
        void what_the_public_can_reach_names_nothing_private() {
            for (String open : Set.of(
                    room("publishing"),
                    room("search.open"),
                    room("keeping.edition"),
                    room("keeping.log"),
                    room("newsroom.server"),
                    room("protection.edition"))) {
                holds(noClasses()
                        .that()
                        .resideInAPackage(open)
                        .should()
                        .dependOnClassesThat(PRIVATE_WORDS)
                        .as(open + " names nothing private"));
            }
        }

        @Test
        void the_public_server_opens_neither_catalog_nor_vault_nor_desk_index() {
            holds(noClasses()
                    .that()
                    .resideInAnyPackage(room("newsroom.server"), room("publishing"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            room("keeping"), room("search"), room("intake"), room("reading"), room("walk")));
        }
    }

    @Nested
    class The_second_look {
        @Test
        void has_other_eyes_than_the_mask() {
            holds(noClasses()
                    .that()
                    .resideInAPackage(room("protection.leak"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(room("naming"), room("protection.mask"), room("protection.redaction")));
        }
    }

    @Nested
    class An_archive {
        /** Whoever opens one another way forgets that nobody protected may be named in what the command says. */
        @Test
        void is_opened_in_one_way_by_commands() {
            holds(noClasses()
                    .that()
                    .resideInAPackage(room("newsroom.command"))
                    .and(not(equivalentTo(DataOption.class)))
                    .should()
                    .callMethodWhere(target(owner(equivalentTo(Archive.class))).and(target(nameMatching("open.*"))))
                    .as("only DataOption opens an archive"));
        }
    }

    @Nested
    class Pure_rooms {
        private static final Set<String> OUTSIDE = Set.of(
                "java.io.File", "java.net.Socket", "java.util.Random", "java.security.SecureRandom", "java.time.Clock");

        @Test
        void reading_and_protection_ask_neither_clock_nor_chance_nor_disk() {
            DescribedPredicate<JavaClass> outside = resideInAnyPackage(
                            "java.nio.file..", "java.net.http..", "java.sql..")
                    .or(describe("a file, a socket or a random source", one -> OUTSIDE.contains(one.getName())));
            for (String pure : Set.of(room("reading"), room("protection"), room("naming"), room("clipping"))) {
                holds(noClasses()
                        .that()
                        .resideInAPackage(pure)
                        .should()
                        .dependOnClassesThat(outside)
                        .as(pure + " opens nothing"));
                holds(noClasses()
                        .that()
                        .resideInAPackage(pure)
                        .should()
                        .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                        .as(pure + " is told the time"));
            }
        }

        @Test
        void the_words_know_no_library_but_the_names_of_their_json_fields() {
            holds(classes()
                    .that()
                    .resideInAPackage(room("clipping"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", room("clipping"), "org.jspecify..", "com.fasterxml.jackson.annotation.."));
        }
    }
}
