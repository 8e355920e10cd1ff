package org.jogakbo.protection.mutation;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How a step is taken out: the call is replaced by what would stand if there were none. */
final class Removal {
    private static final String ROOM = "org.jogakbo.protection.";
    private static final String WORDS = "org.jogakbo.clipping.";

    /** Whose methods mask, or decide what is left out. */
    private static final Set<String> DECIDING = Set.of(
            ROOM + "Addressing",
            ROOM + "SiblingRule",
            ROOM + "mask.Mask",
            ROOM + "mask.NamedPersons",
            ROOM + "mask.Scan",
            ROOM + "redaction.Masking",
            ROOM + "redaction.Parts",
            ROOM + "redaction.Plain",
            ROOM + "redaction.Addresses",
            ROOM + "redaction.PublicLanguage",
            ROOM + "redaction.Replacements",
            WORDS + "ruling.Redaction",
            WORDS + "ruling.Redaction$Choice");

    /** In the classes that look at all of a clipping, each look at a field is a step too. */
    private static final Set<String> LOOKING = Set.of(ROOM + "redaction.Masking", ROOM + "redaction.Addresses");

    private static final Set<String> LOOKED_AT = Set.of(
            WORDS + "Clipping",
            WORDS + "Credit",
            WORDS + "RelatedLink",
            WORDS + "SeriesPart",
            WORDS + "body.Body",
            WORDS + "body.Image",
            WORDS + "body.Run",
            WORDS + "body.Block$Paragraph",
            WORDS + "body.Block$Heading",
            WORDS + "body.Block$Quote",
            WORDS + "body.Block$Listing",
            WORDS + "body.Block$Figure",
            WORDS + "body.Block$Table",
            WORDS + "body.Block$Cell");

    private static final ClassDesc FUNCTION = ClassDesc.of("java.util.function.Function");
    private static final ClassDesc PREDICATE = ClassDesc.of("java.util.function.Predicate");
    private static final ClassDesc LIST = ClassDesc.of("java.util.List");
    private static final ClassDesc STREAM = ClassDesc.of("java.util.stream.Stream");
    private static final ClassDesc OPTIONAL = ClassDesc.of("java.util.Optional");

    private Removal() {}

    /** What is called, when an instruction is a step. */
    static Optional<String> call(String owner, Instruction instruction) {
        return switch (instruction) {
            case InvokeInstruction call
            when isStep(owner, call.owner().asSymbol()) && !call.name().equalsString("<init>") ->
                Optional.of(simple(call.owner().asSymbol()) + "." + call.name().stringValue());
            case InvokeDynamicInstruction lambda ->
                implementation(lambda)
                        .filter(handle -> isStep(owner, handle.owner()))
                        .filter(handle -> !handle.methodName().startsWith("lambda$"))
                        .map(handle -> simple(handle.owner()) + "::" + handle.methodName());
            default -> Optional.empty();
        };
    }

    private static boolean isStep(String owner, ClassDesc called) {
        String name = called.isClassOrInterface() ? called.packageName() + "." + called.displayName() : "";
        return DECIDING.contains(name) || (LOOKING.contains(owner) && LOOKED_AT.contains(name));
    }

    private static String simple(ClassDesc type) {
        return type.displayName().replaceFirst(".*\\$", "");
    }

    private static Optional<DirectMethodHandleDesc> implementation(InvokeDynamicInstruction lambda) {
        return lambda.bootstrapArgs().size() > 1
                        && lambda.bootstrapArgs().get(1) instanceof DirectMethodHandleDesc handle
                ? Optional.of(handle)
                : Optional.empty();
    }

    /** Code that stands instead; empty when none is known. */
    static Optional<Consumer<CodeBuilder>> of(Instruction instruction) {
        return switch (instruction) {
            case InvokeInstruction call -> ofCall(call);
            case InvokeDynamicInstruction lambda -> implementation(lambda).flatMap(handle -> ofLambda(lambda, handle));
            default -> Optional.empty();
        };
    }

    private static Optional<Consumer<CodeBuilder>> ofCall(InvokeInstruction call) {
        List<ClassDesc> stack = new ArrayList<>();
        if (call.opcode() != Opcode.INVOKESTATIC) {
            stack.add(call.owner().asSymbol());
        }
        int receivers = stack.size();
        MethodTypeDesc type = call.typeSymbol();
        stack.addAll(type.parameterList());
        ClassDesc result = type.returnType();
        if (result.equals(ConstantDescs.CD_void)) {
            return Optional.of(code -> drop(code, stack, -1));
        }
        if (result.equals(ConstantDescs.CD_boolean)) {
            return Optional.of(code -> {
                drop(code, stack, -1);
                code.iconst_0();
            });
        }
        int same = stack.subList(receivers, stack.size()).indexOf(result);
        int kept = same < 0 ? stack.indexOf(result) : same + receivers;
        if (kept >= 0) {
            return Optional.of(code -> drop(code, stack, kept));
        }
        return ofNothing(stack, result);
    }

    private static Optional<Consumer<CodeBuilder>> ofNothing(List<ClassDesc> stack, ClassDesc result) {
        if (result.equals(LIST) || result.equals(STREAM)) {
            return Optional.of(code -> {
                drop(code, stack, -1);
                code.invokestatic(result, result.equals(LIST) ? "of" : "empty", MethodTypeDesc.of(result), true);
            });
        }
        if (result.equals(ConstantDescs.CD_String) && stack.size() == 1) {
            return Optional.of(code -> {
                drop(code, stack, -1);
                code.aconst_null();
            });
        }
        if (result.equals(OPTIONAL)) {
            return Optional.of(code -> {
                drop(code, stack, stack.size() - 1);
                code.invokestatic(OPTIONAL, "of", MethodTypeDesc.of(OPTIONAL, ConstantDescs.CD_Object));
            });
        }
        return Optional.empty();
    }

    private static Optional<Consumer<CodeBuilder>> ofLambda(
            InvokeDynamicInstruction lambda, DirectMethodHandleDesc handle) {
        ClassDesc made = lambda.typeSymbol().returnType();
        MethodTypeDesc type = handle.invocationType();
        boolean same = type.returnType().equals(type.parameterType(type.parameterCount() - 1));
        if (made.equals(FUNCTION) && same) {
            return Optional.of(code -> {
                drop(code, lambda.typeSymbol().parameterList(), -1);
                code.invokestatic(FUNCTION, "identity", MethodTypeDesc.of(FUNCTION), true);
            });
        }
        if (made.equals(PREDICATE)) {
            return Optional.of(code -> {
                drop(code, lambda.typeSymbol().parameterList(), -1);
                // Equal to a new object is nothing.
                code.new_(ConstantDescs.CD_Object).dup();
                code.invokespecial(ConstantDescs.CD_Object, "<init>", ConstantDescs.MTD_void);
                code.invokestatic(PREDICATE, "isEqual", MethodTypeDesc.of(PREDICATE, ConstantDescs.CD_Object), true);
            });
        }
        return Optional.empty();
    }

    /** Takes what a call takes from the stack, and leaves one of it there; none for -1. */
    private static void drop(CodeBuilder code, List<ClassDesc> stack, int kept) {
        int slot = -1;
        for (int i = stack.size() - 1; i >= 0; i--) {
            TypeKind kind = TypeKind.from(stack.get(i));
            if (i == kept) {
                slot = code.allocateLocal(kind);
                code.storeLocal(kind, slot);
            } else if (kind.slotSize() == 2) {
                code.pop2();
            } else {
                code.pop();
            }
        }
        if (kept >= 0) {
            code.loadLocal(TypeKind.from(stack.get(kept)), slot);
        }
    }
}
