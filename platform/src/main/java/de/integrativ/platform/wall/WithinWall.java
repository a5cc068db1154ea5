package de.integrativ.platform.wall;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a transaction (or joins the running one of the same role) whose first statements take the system role and say
 * who acts. Stands where {@code @Transactional} would: the login itself has no rights, so data that is touched without
 * it is not there.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinWall {

    @Nonbinding
    SystemRole value() default SystemRole.STAFF;
}
