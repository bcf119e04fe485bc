package vn.termreview.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * No state that lives as long as the class: static fields are final and of types that cannot change, as far as a type
 * tells. A private array is taken for a constant.
 */
final class StaticState extends ArchCondition<JavaClass> {

    StaticState() {
        super("have no static mutable state");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            boolean state = field.getModifiers().contains(STATIC)
                    && !field.getModifiers().contains(SYNTHETIC)
                    && (!field.getModifiers().contains(FINAL)
                            || isMutable(
                                    field.getRawType(), field.getModifiers().contains(PRIVATE)));
            events.add(new SimpleConditionEvent(field, !state, field.getDescription()));
        }
    }

    private static boolean isMutable(JavaClass type, boolean hidden) {
        String name = type.getName();
        boolean collection = name.startsWith("java.util.")
                && !type.isInterface()
                && (type.isAssignableTo(java.util.Collection.class) || type.isAssignableTo(java.util.Map.class));
        return collection
                || (type.isArray() && !hidden)
                || name.startsWith("java.util.concurrent.atomic.")
                || type.isAssignableTo(java.util.concurrent.ConcurrentMap.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(java.text.Format.class)
                || type.isAssignableTo(java.util.Date.class)
                || type.isAssignableTo(ThreadLocal.class);
    }
}
