package de.integrativ.acceptance.faults.mutant;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** {@code -javaagent:…=NO_BAR}: makes the process that mutant. */
public final class MutantAgent {

    private MutantAgent() {}

    public static void premain(String name, Instrumentation instrumentation) {
        Mutant mutant = Mutant.valueOf(name);
        instrumentation.addTransformer(new ClassFileTransformer() {
            @Override
            public byte @Nullable [] transform(
                    ClassLoader loader, String className, Class<?> old, ProtectionDomain domain, byte[] code) {
                List<Edit> edits = mutant.editsOf(className);
                return edits.isEmpty() ? null : damaged(code, edits, mutant, className);
            }
        });
    }

    private static byte[] damaged(byte[] code, List<Edit> edits, Mutant mutant, String className) {
        ClassReader reader = new ClassReader(code);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        Damage damage = new Damage(writer, edits);
        reader.accept(damage, 0);
        // The run looks for this line: a mutant whose place in the code has moved away proves nothing.
        System.out.println("MUTANT " + mutant + " " + className + " " + damage.done() + " of " + edits.size());
        return writer.toByteArray();
    }
}
