package org.osteon.planning.plan;

import java.util.List;

/// Which knowledge and which engine made a plan. With the case and its date it determines every byte of it.
///
/// @param contentHash
///          SHA-256 of all knowledge files, in hexadecimal
/// @param reviewStatus
///          one sentence; says plainly when nobody has reviewed the content
/// @param documents
///          the guideline documents that speak in this plan
/// @param policies
///          the documents of local policy that lay beside the knowledge base, whether they speak in this plan or not; empty
///          when no policy was added
public record KnowledgeStamp(String version, String contentHash, String reviewStatus, String engine,
    List<Document> documents, List<Document> policies) {

  /// One guideline document and how far it has been reviewed.
  ///
  /// @param status
  ///          draft, reviewed, approved or retired
  /// @param reviewedBy
  ///          who reviewed it; empty when nobody did
  public record Document(String id, String title, String authority, String edition, String status,
      List<String> reviewedBy) {
    public Document {
      reviewedBy = List.copyOf(reviewedBy);
    }
  }

  public KnowledgeStamp {
    documents = List.copyOf(documents);
    policies = List.copyOf(policies);
  }
}
