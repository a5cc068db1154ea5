package de.integrativ.acceptance.faults.mutant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Carries edits out on one class. */
final class Damage extends ClassVisitor {

    private final List<Edit> edits;
    private final Set<Edit> done = new HashSet<>();

    Damage(ClassVisitor next, List<Edit> edits) {
        super(Opcodes.ASM9, next);
        this.edits = edits;
    }

    int done() {
        return done.size();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        for (Edit edit : edits) {
            if (edit instanceof Edit.Returns returns
                    && returns.method().equals(name)
                    && (access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_ABSTRACT)) == 0) {
                done.add(edit);
                return new Emptied(next, returns.value());
            }
        }
        // An enum's own constants are made in its static initialiser, which stays whole.
        return name.equals("<clinit>") ? next : new Reworded(next);
    }

    private final class Reworded extends MethodVisitor {

        private Reworded(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitLdcInsn(Object value) {
            Object said = value;
            for (Edit edit : edits) {
                if (edit instanceof Edit.Text text && said instanceof String old && old.contains(text.was())) {
                    said = old.replace(text.was(), text.becomes());
                    done.add(edit);
                }
            }
            super.visitLdcInsn(said);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            String said = name;
            for (Edit edit : edits) {
                if (edit instanceof Edit.Constant constant
                        && opcode == Opcodes.GETSTATIC
                        && descriptor.equals("L" + owner + ";")
                        && name.equals(constant.was())) {
                    said = constant.becomes();
                    done.add(edit);
                }
            }
            super.visitFieldInsn(opcode, owner, said, descriptor);
        }
    }

    /** Writes the answer at once and swallows what stood there. */
    private static final class Emptied extends MethodVisitor {

        private final MethodVisitor target;
        private final Edit.Value value;

        private Emptied(MethodVisitor target, Edit.Value value) {
            super(Opcodes.ASM9);
            this.target = target;
            this.value = value;
        }

        @Override
        public void visitCode() {
            target.visitCode();
            switch (value) {
                case NOTHING -> target.visitInsn(Opcodes.RETURN);
                case FALSE -> {
                    target.visitInsn(Opcodes.ICONST_0);
                    target.visitInsn(Opcodes.IRETURN);
                }
                case EMPTY_OPTIONAL -> {
                    target.visitMethodInsn(
                            Opcodes.INVOKESTATIC, "java/util/Optional", "empty", "()Ljava/util/Optional;", false);
                    target.visitInsn(Opcodes.ARETURN);
                }
            }
            target.visitMaxs(0, 0);
            target.visitEnd();
        }
    }
}
