// Decides how the tree of who has an event from whom is laid out: the counts, then each page with those whom it has it from.

import type { OriginEdge, OriginNode, OriginTree } from "../../corpus/origins/types.ts";
import type { PageLine } from "../../store/questions/pages.ts";
import type { Label } from "./labels.ts";
import type { Screen } from "./screen.ts";
import { pageLine } from "./whole-event.ts";

/** A tree while it is printed. */
interface Drawing {
  readonly nodes: ReadonlyMap<string, OriginNode>;
  readonly edges: ReadonlyMap<string, readonly OriginEdge[]>;
  readonly pages: ReadonlyMap<string, PageLine>;
  /** Nodes whose edges stand above already: each is drawn once, so that circles end. */
  readonly drawn: Set<string>;
  readonly screen: Screen;
}

/** The tree of an event; its pages in the order in which they came. */
export const originTreeLines =
  (tree: OriginTree, told: readonly { readonly page: PageLine }[]) =>
  (screen: Screen): readonly string[] => {
    const pages = new Map(told.map(({ page }) => [`page:${page.document}`, page]));
    const drawing: Drawing = {
      nodes: new Map(tree.nodes.map((node) => [node.id, node])),
      edges: Map.groupBy(tree.edges, ({ from }) => from),
      ...{ pages, screen, drawn: new Set(pages.keys()) },
    };
    const head = screen.strong(screen.t("who has it from whom"));
    return [
      ...["", `${head}: ${countsOf(tree, screen)}`],
      ...[...pages].flatMap(([id, page]) => [
        `  ${pageLine(page, screen)}`,
        ...edgesFrom(drawing, id, "    "),
      ]),
    ];
  };

/** "6 pages, 4 outlets, 2 origins, 1 unknown". */
function countsOf({ pages, outlets, origins, unknown }: OriginTree, screen: Screen): string {
  const { number, t, comma, language } = screen;
  const counted = (label: Label, { length }: readonly unknown[]): string => {
    if (language === "ar") return `${t(label)} ${number(length)}`;
    return `${number(length)} ${length === 1 ? label.replace(/s$/u, "") : label}`;
  };
  const counts = [counted("pages", pages), counted("outlets", outlets), counted("origins", origins)];
  if (unknown.length > 0) counts.push(counted("unknown", unknown));
  return counts.join(comma);
}

function edgesFrom(drawing: Drawing, id: string, indent: string): string[] {
  const { edges, drawn, screen } = drawing;
  // a page's line names its outlet: it is told again only where it leads to an owner
  const shown = (edges.get(id) ?? []).filter(({ how, to }) => how !== "published-by" || edges.has(to));
  return shown.flatMap(({ how, to, evidence }) => {
    const words = evidence === null ? "" : screen.faint(`  ${screen.words(evidence.text)}`);
    const line = `${indent}${screen.code(how)} ${called(drawing, to)}${words}`;
    if (drawn.has(to)) return [line];
    drawn.add(to);
    return [line, ...edgesFrom(drawing, to, `${indent}  `)];
  });
}

function called({ nodes, pages, screen }: Drawing, id: string): string {
  const page = pages.get(id);
  if (page) return pageLine(page, screen);
  const { kind, name, entity } = nodes.get(id)!;
  return kind === "unknown" ? screen.t("unknown") : screen.name({ name, text: entity });
}
