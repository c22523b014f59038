// Decides who has one event or utterance from whom, and how many independent origins that makes.

import type { CopyRecord, GroupRecord, OriginRecord, Party, UtteranceRecord } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import { partyKey } from "../party-key.ts";
import { independentOf } from "./independent.ts";
import type { Evidence, NodeKind, OriginEdge, OriginNode, OriginTree } from "./types.ts";

/** What is known of the pages. */
export interface OriginFacts {
  readonly origins: ReadonlyMap<string, OriginRecord>;
  readonly copies: readonly CopyRecord[];
  readonly publishers: ReadonlyMap<string, Party | null>;
  /** By the ids of events and statements: the chain of each. */
  readonly chains: ReadonlyMap<string, readonly Party[]>;
  /** By an outlet's entity: who owns it, as the outlet lexicon says. */
  readonly owners: ReadonlyMap<string, string>;
}

interface Held {
  readonly record: string;
  readonly document: string;
  readonly root: string;
}

/** The tree of a group or utterance. It depends on the records alone, not on their order. */
export function originTree(of: GroupRecord | UtteranceRecord, facts: OriginFacts): OriginTree {
  const held = heldIn(of);
  const growing = new Growing();
  for (const one of held) addReport(growing, one, facts);
  const documents = [...new Set(held.map(({ document }) => document))].sort(byCodeUnits);
  for (const { document, of: original } of facts.copies)
    if (documents.includes(document) && documents.includes(original))
      growing.join({ from: pageId(document), to: pageId(original), how: "copies", evidence: null });
  const outlets = new Set(documents.flatMap((id) => facts.publishers.get(id) ?? []).map(nodeId));
  for (const outlet of [...outlets]) addOwner(growing, outlet, facts);
  return {
    of: of.id,
    ...growing.all(),
    pages: documents,
    outlets: [...outlets].sort(byCodeUnits),
    ...independentOf(held, facts),
  };
}

const heldIn = (of: GroupRecord | UtteranceRecord): Held[] =>
  of.kind === "group"
    ? of.reports.map(({ event, ...held }) => ({ record: event, ...held }))
    : of.statements.map(({ statement, ...held }) => ({ record: statement, ...held }));

const pageId = (document: string): string => `page:${document}`;
const nodeId = (party: Party): string => `${kindOf(party)}:${partyKey(party)}`;

function kindOf({ type, entity }: Party): NodeKind {
  if (type === "outlet") return "outlet";
  return type === "unnamed" && entity === null ? "anonymous" : "speaker";
}

/** A page is its outlet's, has its account from its origin, and cites the voices of its chain, the outermost first. */
function addReport(growing: Growing, { record, document }: Held, facts: OriginFacts): void {
  const page = pageId(document);
  growing.add({ id: page, kind: "page", name: {}, entity: null, document });
  const publisher = facts.publishers.get(document) ?? null;
  if (publisher)
    growing.join({ ...toParty(growing, publisher), from: page, how: "published-by", evidence: null });
  addOrigin(growing, page, facts.origins.get(document));
  let from = page;
  for (const voice of facts.chains.get(record) ?? []) {
    const to = nodeId(voice);
    if (voice.start === null && voice.type === "outlet") continue;
    if (publisher && to === nodeId(publisher)) continue;
    growing.join({ ...toParty(growing, voice), from, how: "cites", evidence: evidenceOf(document, voice) });
    from = to;
  }
}

/** What a page does not show is said, not guessed. */
function addOrigin(growing: Growing, page: string, origin: OriginRecord | undefined): void {
  if (!origin || origin.unknown) {
    const id = `unknown:${origin?.root ?? page}`;
    growing.add({ id, kind: "unknown", name: {}, entity: null });
    growing.join({ from: page, to: id, how: "credits", evidence: null });
  } else if (!origin.own) {
    const id = `outlet:${origin.root}`;
    growing.add({ id, kind: "outlet", name: origin.name, entity: origin.entity });
    const evidence = origin.cue && { document: origin.document, ...origin.cue };
    growing.join({ from: page, to: id, how: "credits", evidence });
  }
}

function addOwner(growing: Growing, outlet: string, { owners }: OriginFacts): void {
  const owner = owners.get(outlet.slice(outlet.indexOf(":") + 1));
  if (owner === undefined) return;
  growing.add({ id: `owner:${owner}`, kind: "owner", name: {}, entity: owner });
  growing.join({ from: outlet, to: `owner:${owner}`, how: "owned-by", evidence: null });
}

function toParty(growing: Growing, party: Party): { to: string } {
  growing.add({ id: nodeId(party), kind: kindOf(party), name: party.name, entity: party.entity });
  return { to: nodeId(party) };
}

const evidenceOf = (document: string, { start, end, text }: Party): Evidence | null =>
  start === null || end === null || text === null ? null : { document, start, end, text };

/** Nodes and edges, each once: of equal ones the first in code-unit order of what it holds. */
class Growing {
  readonly #nodes = new Map<string, OriginNode>();
  readonly #edges = new Map<string, OriginEdge>();

  add(node: OriginNode): void {
    const there = this.#nodes.get(node.id);
    if (!there || byCodeUnits(JSON.stringify(node), JSON.stringify(there)) < 0)
      this.#nodes.set(node.id, node);
  }

  join(edge: OriginEdge): void {
    if (edge.from === edge.to) return;
    const key = `${edge.from} ${edge.how} ${edge.to}`;
    const there = this.#edges.get(key);
    if (!there || byCodeUnits(JSON.stringify(edge), JSON.stringify(there)) < 0) this.#edges.set(key, edge);
  }

  all(): Pick<OriginTree, "nodes" | "edges"> {
    const inOrder = [...this.#edges].sort(([a], [b]) => byCodeUnits(a, b));
    return {
      nodes: [...this.#nodes.values()].sort((a, b) => byCodeUnits(a.id, b.id)),
      edges: inOrder.map(([, edge]) => edge),
    };
  }
}
