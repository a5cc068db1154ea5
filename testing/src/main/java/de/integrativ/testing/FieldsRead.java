package de.integrativ.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which fields of a message the code looks at. A message is read into a record; a component that nobody asks for is not
 * read, although it is there.
 */
public final class FieldsRead {

    private static final String RECEIVED = "de.integrativ.platform.inbox.Received";

    private final JavaClasses code;

    private FieldsRead(JavaClasses code) {
        this.code = code;
    }

    /** @param code its package, e.g. {@code de.integrativ.casework}; tests don't count */
    public static FieldsRead by(String code) {
        return new FieldsRead(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(code));
    }

    /** For tests of this class, whose records are tests' own. */
    static FieldsRead byClasses(Class<?>... classes) {
        return new FieldsRead(new ClassFileImporter().importClasses(classes));
    }

    /** @param record its binary name; @return fields of fields with dots, e.g. {@code person.contact.phone} */
    public SortedSet<String> of(String record) {
        SortedSet<String> fields = new TreeSet<>();
        add("", code.get(record).reflect(), fields);
        return fields;
    }

    /** Binary names of all records that some handler reads what it received into. */
    public SortedSet<String> contents() {
        SortedSet<String> contents = new TreeSet<>();
        code.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(RECEIVED)
                        && call.getName().equals("content"))
                .flatMap(call -> call.getOrigin().getReferencedClassObjects().stream())
                .map(named -> named.getRawType())
                .filter(JavaClass::isRecord)
                .forEach(type -> contents.add(type.getName()));
        return contents;
    }

    private void add(String within, Class<?> record, SortedSet<String> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (isRead(code.get(record), component.getName())) {
                String field = within + component.getName();
                Class<?> inner = element(component);
                if (inner.isRecord()) {
                    add(field + ".", inner, fields);
                } else {
                    fields.add(field);
                }
            }
        }
    }

    /** By whoever calls its accessor, or by the record's own methods. */
    private static boolean isRead(JavaClass record, String component) {
        JavaMethod accessor = record.getMethod(component);
        return accessor.getAccessesToSelf().stream()
                        .anyMatch(access -> !access.getOrigin().equals(accessor))
                || record.getField(component).getAccessesToSelf().stream()
                        .filter(access -> access.getAccessType() == AccessType.GET)
                        .anyMatch(access -> !access.getOrigin().equals(accessor));
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments().length == 1
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }
}
