package io.github.exchangetables;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types and annotations in the public and protected signatures of a type. */
final class Signatures {

  private final Set<Class<?>> named = new LinkedHashSet<>();
  private final Set<TypeVariable<?>> seen = new HashSet<>();

  private Signatures() {}

  /** The classes that a type's declaration and members name, primitive types aside. */
  static Set<Class<?>> typesNamedBy(Class<?> type) {
    Signatures signatures = new Signatures();
    signatures.addDeclaration(type);
    visibleMembers(type, type.getDeclaredFields())
        .forEach(field -> signatures.add(field.getGenericType()));
    visibleMembers(type, type.getDeclaredConstructors()).forEach(signatures::addExecutable);
    visibleMembers(type, type.getDeclaredMethods()).forEach(signatures::addMethod);
    return signatures.named;
  }

  /** The annotations, kept at run time, of a type and its members. */
  static List<Annotation> annotationsOn(Class<?> type) {
    Stream<AnnotatedElement> members =
        Stream.of(
                type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
            .flatMap(Arrays::stream);
    return Stream.concat(Stream.of(type), members)
        .flatMap(element -> Arrays.stream(element.getAnnotations()))
        .toList();
  }

  private static <T extends Member> Stream<T> visibleMembers(Class<?> type, T[] members) {
    return Arrays.stream(members)
        .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
        .filter(member -> !member.isSynthetic() && member.getDeclaringClass() == type);
  }

  private void addDeclaration(Class<?> type) {
    addTypeParameters(type);
    if (type.getGenericSuperclass() != null) {
      add(type.getGenericSuperclass());
    }
    addAll(type.getGenericInterfaces());
    if (type.isRecord()) {
      addAll(
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getGenericType)
              .toArray(Type[]::new));
    }
  }

  private void addMethod(Method method) {
    addExecutable(method);
    add(method.getGenericReturnType());
  }

  private void addExecutable(Executable executable) {
    addTypeParameters(executable);
    addAll(executable.getGenericParameterTypes());
    addAll(executable.getGenericExceptionTypes());
  }

  private void addTypeParameters(GenericDeclaration declaration) {
    addAll(declaration.getTypeParameters());
  }

  private void addAll(Type[] types) {
    Arrays.stream(types).forEach(this::add);
  }

  private void add(Type type) {
    if (type instanceof Class<?> found) {
      addClass(found);
    } else if (type instanceof ParameterizedType parameterized) {
      add(parameterized.getRawType());
      addAll(parameterized.getActualTypeArguments());
    } else if (type instanceof GenericArrayType array) {
      add(array.getGenericComponentType());
    } else if (type instanceof WildcardType wildcard) {
      addAll(wildcard.getUpperBounds());
      addAll(wildcard.getLowerBounds());
    } else if (type instanceof TypeVariable<?> variable && seen.add(variable)) {
      addAll(variable.getBounds());
    }
  }

  private void addClass(Class<?> type) {
    if (type.isArray()) {
      addClass(type.getComponentType());
    } else if (!type.isPrimitive()) {
      named.add(type);
    }
  }
}
