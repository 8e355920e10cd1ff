package org.jogakbo.protection.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jogakbo.protection.Guard;
import org.jspecify.annotations.Nullable;

/** The compiled classes of the protection room in which steps stand, and copies of them with one step taken out. */
final class Room {
    private static final ClassFile CLASSES = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofClassLoading(Room.class.getClassLoader())));
    private static final List<String> PACKAGES =
            List.of("org.jogakbo.protection", "org.jogakbo.protection.redaction", "org.jogakbo.protection.mask");

    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();

    Room() throws IOException {
        try {
            Path root = Path.of(Guard.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (String name : PACKAGES) {
                try (Stream<Path> files = Files.list(root.resolve(name.replace('.', '/')))) {
                    for (Path file : files.filter(one -> one.toString().endsWith(".class"))
                            .toList()) {
                        String simple = file.getFileName().toString().replace(".class", "");
                        classes.put(name + "." + simple, Files.readAllBytes(file));
                    }
                }
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every step, in the order of the code. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        classes.forEach((name, bytes) -> CLASSES.parse(bytes).methods().forEach(method -> steps(name, method, steps)));
        return steps;
    }

    private void steps(String owner, MethodModel method, List<Step> steps) {
        method.code().ifPresent(code -> {
            int line = 0;
            int place = 0;
            for (CodeElement element : code) {
                if (element instanceof LineNumber number) {
                    line = number.line();
                } else if (element instanceof Instruction instruction) {
                    Step step = new Step(
                            owner,
                            key(method),
                            place++,
                            line,
                            Removal.call(owner, instruction).orElse(""));
                    if (!step.call().isEmpty()) {
                        boolean known = Removal.of(instruction).isPresent();
                        if (known) {
                            steps.add(step);
                        } else {
                            unknown.add(step.call());
                        }
                    }
                }
            }
        });
    }

    /** Calls that look like steps and have nothing that could stand instead; after {@link #steps}. */
    Set<String> unknown() {
        return unknown;
    }

    private static String key(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    /** What the small canary notices when a step is missing; null for none. */
    List<String> noticed(@Nullable Step missing) {
        try {
            Object probe = new Loader(missing)
                    .loadClass(Probe.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            List<String> noticed = new ArrayList<>();
            ((List<?>) ((Supplier<?>) probe).get()).forEach(one -> noticed.add(String.valueOf(one)));
            return noticed;
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("The small canary cannot be started", impossible);
        }
    }

    private byte[] without(String name, Step step) {
        ClassModel model = CLASSES.parse(Objects.requireNonNull(classes.get(name)));
        return CLASSES.transformClass(
                model,
                ClassTransform.transformingMethodBodies(
                        method -> key(method).equals(step.method()),
                        CodeTransform.ofStateful(() -> new Taking(step.instruction()))));
    }

    private static final class Taking implements CodeTransform {
        private final int wanted;
        private int place;

        Taking(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            if (element instanceof Instruction instruction && place++ == wanted) {
                Removal.of(instruction).orElseThrow().accept(builder);
            } else {
                builder.with(element);
            }
        }
    }

    /** Has the room's classes to itself; all else is everybody's. */
    private final class Loader extends ClassLoader {
        private final @Nullable Step missing;

        Loader(@Nullable Step missing) {
            super(Room.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                byte[] bytes = own(name);
                return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
            }
        }

        private byte @Nullable [] own(String name) {
            if (name.startsWith(Room.class.getPackageName())) {
                try (InputStream in =
                        Room.class.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
                    return in == null ? null : in.readAllBytes();
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
            return missing != null && missing.owner().equals(name) ? without(name, missing) : classes.get(name);
        }
    }
}
