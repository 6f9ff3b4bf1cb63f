package org.osteon.fhir.reading;

import java.util.List;
import org.osteon.decision.diagnostic.Diagnostic;
import org.osteon.fhir.bundle.Resource;
import org.osteon.planning.casefile.Event;
import org.osteon.planning.casefile.RecordedFact;
import org.osteon.planning.casefile.Unread;

/// What a reader made of a piece of a resource. What no reading has used is listed as unread by [Leftovers].
sealed interface Reading {

  /// Paths of the elements that this reading accounts for; an empty path is the whole resource.
  List<String> used();

  /// A fact of the vocabulary.
  record FactRead(RecordedFact fact, List<String> used) implements Reading {
    public FactRead {
      used = List.copyOf(used);
    }
  }

  /// Something that happened.
  record EventRead(Event event, List<String> used) implements Reading {
    public EventRead {
      used = List.copyOf(used);
    }
  }

  /// Something that is understood and serves another reading: which question an answer belongs to, which edition
  /// a stage.
  record Understood(List<String> used) implements Reading {
    public Understood {
      used = List.copyOf(used);
    }
  }

  /// Something that is listed for people, because no fact or event can hold it.
  record Listed(Unread unread, List<String> used) implements Reading {
    public Listed {
      used = List.copyOf(used);
    }
  }

  /// Something that the reader of the case must be told.
  record Warned(Diagnostic diagnostic) implements Reading {
    @Override
    public List<String> used() {
      return List.of();
    }
  }

  /// A whole resource that is listed with one reason.
  static Listed whole(Resource resource, String found, String reason) {
    return new Listed(new Unread(resource.at(""), found, reason), List.of(""));
  }
}
