package de.integrativ.platform.wall;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The innermost interceptor but validation, where {@code @Transactional} would stand. */
@WithinWall
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class WithinWallInterceptor {

    private final Wall wall;

    WithinWallInterceptor(Wall wall) {
        this.wall = wall;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) {
        WithinWall here = call.getMethod().getAnnotation(WithinWall.class);
        WithinWall there = call.getMethod().getDeclaringClass().getAnnotation(WithinWall.class);
        WithinWall binding = here != null ? here : there;
        SystemRole role = binding == null ? SystemRole.STAFF : binding.value();
        Callable<@Nullable Object> proceed = call::proceed;
        return wall.within(role, proceed);
    }
}
