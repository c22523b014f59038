// The nouns of origin trees: who has an account from whom.

import type { Name, Span } from "../../model.ts";

/** Words of a page. */
export interface Evidence extends Span {
  readonly document: string;
}

export type NodeKind = "page" | "outlet" | "owner" | "speaker" | "anonymous" | "unknown";

/** A page, or somebody whom an account comes from or through. */
export interface OriginNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Name;
  readonly entity: string | null;
  /** Pages: their id. */
  readonly document?: string;
}

export type EdgeKind = "published-by" | "copies" | "credits" | "cites" | "owned-by";

/** Who has it (`from`), from whom (`to`), and the words that show it; null where no words of a page do. */
export interface OriginEdge {
  readonly from: string;
  readonly to: string;
  readonly how: EdgeKind;
  readonly evidence: Evidence | null;
}

/** Who has one event or utterance from whom. Every count is the length of one of the lists. */
export interface OriginTree {
  readonly of: string;
  readonly nodes: readonly OriginNode[];
  readonly edges: readonly OriginEdge[];
  /** Ids of documents, and of the nodes of the outlets on whose pages they stood. */
  readonly pages: readonly string[];
  readonly outlets: readonly string[];
  /** Independent origins that are known, each with the roots that are it and the pages that have it from there. */
  readonly origins: readonly { readonly roots: readonly string[]; readonly documents: readonly string[] }[];
  /** Pages that do not show where they have it from. */
  readonly unknown: readonly string[];
}
