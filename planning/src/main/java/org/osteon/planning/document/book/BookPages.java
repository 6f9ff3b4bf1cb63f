package org.osteon.planning.document.book;

import java.util.List;
import org.osteon.planning.knowledge.CatalogueOption;

/// The pages of the book that gather what the documents use.
public final class BookPages {

  private BookPages() {}

  /// The first page.
  ///
  /// @param numbers
  ///          what is counted, in the order to be shown
  public record Index(String version, String contentHash, String review, List<Count> numbers, List<Shelf> shelves,
      List<Entry> vignettes) {}

  /// A number with its name.
  public record Count(String label, int number) {}

  /// The documents of one authority.
  public record Shelf(String authority, List<Entry> documents) {}

  /// A line of a list: what it is, where it stands, and a remark.
  public record Entry(String label, String link, String remark) {}

  /// Facts of one group of the vocabulary.
  public record FactGroup(String name, List<Fact> facts) {}

  /// A fact of the vocabulary.
  ///
  /// @param values
  ///          what it can be, in words
  /// @param validity
  ///          how long a result holds, one phrase a purpose
  /// @param tables
  ///          the tables that ask for it
  public record Fact(String id, String label, String question, String values, List<String> validity,
      List<Entry> tables) {}

  /// Options of one modality.
  public record OptionGroup(String name, List<Option> options) {}

  /// An option of the catalogue with the rows that speak about it.
  public record Option(CatalogueOption entry, String anchor, List<Entry> rows) {}

  /// A source with the documents that cite it.
  public record Source(String key, String text, List<Entry> documents) {}

  /// The vignettes of one file.
  public record Ward(String file, List<BookPatient> patients) {}
}
