package de.integrativ.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import de.integrativ.platform.event.Ref;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A typed id (a record around one UUID) and a {@link Ref} are plain strings in JSON. */
@Singleton
public final class TypedIds extends SimpleModule implements ObjectMapperCustomizer {

    private static final long serialVersionUID = 1;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(this);
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription about) {
                return wraps(type.getRawClass()) == null
                        ? null
                        : new ToStringSerializerBase(type.getRawClass()) {
                            @Override
                            public String valueToString(Object id) {
                                return component(id).toString();
                            }
                        };
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription about) {
                Class<?> inner = wraps(type.getRawClass());
                return inner == null ? null : new Reading(type.getRawClass(), inner);
            }
        });
    }

    private static @Nullable Class<?> wraps(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return null;
        }
        Class<?> inner = type.getRecordComponents()[0].getType();
        return inner == UUID.class || type == Ref.class ? inner : null;
    }

    private static Object component(Object id) {
        try {
            var accessor = id.getClass().getRecordComponents()[0].getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Reading extends JsonDeserializer<Object> {
        private final Class<?> type;
        private final Class<?> inner;

        Reading(Class<?> type, Class<?> inner) {
            this.type = type;
            this.inner = inner;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getValueAsString();
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(inner);
                canonical.setAccessible(true);
                return canonical.newInstance(inner == UUID.class ? UUID.fromString(text) : text);
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                return context.handleWeirdStringValue(type, String.valueOf(text), "is not an id");
            }
        }
    }
}
