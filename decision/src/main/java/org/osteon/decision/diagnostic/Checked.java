package org.osteon.decision.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The answer of a step that may refuse its input: a value with warnings, or every fault at once.
public sealed interface Checked<T> {

  /// The input is good.
  ///
  /// @param warnings
  ///          what is worth knowing all the same; may be empty
  record Accepted<T>(T value, List<Diagnostic> warnings) implements Checked<T> {
    public Accepted {
      warnings = List.copyOf(warnings);
    }
  }

  /// The input is refused.
  ///
  /// @param diagnostics
  ///          all faults found, warnings included; at least one is an error
  record Refused<T>(List<Diagnostic> diagnostics) implements Checked<T> {
    public Refused {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
        throw new OsteonBugException("Input was refused without an error that says why.");
      }
    }
  }

  /// An accepted value without warnings.
  static <T> Checked<T> of(T value) {
    return new Accepted<>(value, List.of());
  }

  /// Refused when one of the diagnostics is an error, else accepted with them as warnings.
  static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? new Refused<>(diagnostics)
        : new Accepted<>(value, diagnostics);
  }

  /// All diagnostics, whether the input was accepted or not.
  default List<Diagnostic> all() {
    return switch (this) {
      case Accepted<T> accepted -> accepted.warnings();
      case Refused<T> refused -> refused.diagnostics();
    };
  }

  /// The next step on an accepted value; diagnostics of both steps are kept.
  default <R> Checked<R> then(Function<T, Checked<R>> step) {
    return switch (this) {
      case Refused<T> refused -> new Refused<>(refused.diagnostics());
      case Accepted<T> accepted -> {
        var next = step.apply(accepted.value());
        var both = new ArrayList<>(accepted.warnings());
        both.addAll(next.all());
        yield switch (next) {
          case Refused<R> refused -> new Refused<>(both);
          case Accepted<R> good -> new Accepted<>(good.value(), both);
        };
      }
    };
  }

  /// The value, where a refusal would be our own bug: in tests, and for content that was checked before.
  default T orBug() {
    return switch (this) {
      case Accepted<T> accepted -> accepted.value();
      case Refused<T> refused -> throw new OsteonBugException(
          String.join("\n", refused.diagnostics().stream().map(Diagnostic::text).toList()));
    };
  }
}
