package de.integrativ.testing.matrix;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Endpoints as the code has them, also those that are in no OpenAPI: pages, and what someone hides from it. */
public final class Routes {

    private static final String REST = "jakarta.ws.rs.";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private Routes() {}

    /** @return method and path of each endpoint of those packages and of the ones below; tests' classes are left out */
    public static Set<String> inCode(String... packages) {
        return of(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages));
    }

    static Set<String> of(Iterable<JavaClass> classes) {
        Set<String> routes = new TreeSet<>();
        for (JavaClass resource : classes) {
            // Interfaces are other services, as they are called from here.
            if (!resource.isInterface() && resource.isAnnotatedWith(REST + "Path")) {
                resource.getMethods().forEach(method -> add(routes, path(resource), method));
            }
        }
        return routes;
    }

    private static void add(Set<String> routes, String root, JavaMethod method) {
        for (String verb : METHODS) {
            if (method.isAnnotatedWith(REST + verb)) {
                String path =
                        ("/" + root + "/" + path(method)).replaceAll("/+", "/").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
                routes.add(verb + " " + (path.length() > 1 && path.endsWith("/") ? path.replaceAll("/$", "") : path));
            }
        }
    }

    private static String path(CanBeAnnotated annotated) {
        if (!annotated.isAnnotatedWith(REST + "Path")) {
            return "";
        }
        JavaAnnotation<?> path = annotated instanceof JavaMethod method
                ? method.getAnnotationOfType(REST + "Path")
                : ((JavaClass) annotated).getAnnotationOfType(REST + "Path");
        return path.get("value").map(Object::toString).orElse("");
    }
}
