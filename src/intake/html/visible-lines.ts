// Decides what of a page a reader sees, and where its lines break.

import { childrenOf, type DomElement, type DomNode, isElement, TEXT } from "./dom.ts";

export type Role = "paragraph" | "title" | "heading" | "item" | "caption";

/** A line as a browser would show it, white space collapsed. */
export interface VisibleLine {
  readonly text: string;
  readonly role: Role;
  /** The line names an author or a date by its markup. */
  readonly byline: boolean;
  /** The number of the block element that holds the words. */
  readonly holder: number;
}

/** Prefix of the attribute that numbers an element; each has its own name, so that merging elements keeps both. */
export const NUMBER = "data-isnad-";

const UNSEEN = new Set(
  "script style noscript template head iframe object embed svg canvas audio video source track map datalist math".split(
    " ",
  ),
);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What the open elements say of the text in them. */
interface Scope {
  readonly role: Role;
  readonly byline: boolean;
  readonly holder: number;
  readonly keepsBreaks: boolean;
}

interface Writer {
  readonly lines: VisibleLine[];
  words: string;
  scope: Scope;
  next: number;
}

/** An element or the end of one on the way through the tree. */
type Step = { readonly node: DomNode; readonly scope: Scope } | { readonly leave: Scope };

/** Lists the lines of a tree and numbers its block elements. Goes by a stack of its own: pages may nest without end. */
export function visibleLines(root: DomElement): VisibleLine[] {
  const top: Scope = { role: "paragraph", byline: false, holder: 0, keepsBreaks: false };
  const writer: Writer = { lines: [], words: "", scope: top, next: 1 };
  const steps: Step[] = [{ node: root, scope: top }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ("leave" in step) breakLine(writer, step.leave);
    else if (step.node.nodeType === TEXT) write(writer, step.node.textContent ?? "");
    else if (isElement(step.node) && !isUnseen(step.node))
      enter(writer, steps, { node: step.node, scope: step.scope });
  }
  breakLine(writer, top);
  return writer.lines;
}

function enter(writer: Writer, steps: Step[], { node, scope }: { node: DomElement; scope: Scope }): void {
  if (node.localName === "br" || node.localName === "hr") {
    breakLine(writer, writer.scope);
    return;
  }
  let inner = scope;
  if (!INLINE.has(node.localName)) {
    inner = blockScope(writer, node, scope);
    breakLine(writer, inner);
    steps.push({ leave: scope });
  } else {
    // the division around it may not outlast the extractor
    node.setAttribute(`${NUMBER}${scope.holder}`, "");
    if (!scope.byline && saysByline(node)) {
      inner = { ...scope, byline: true };
      writer.scope = inner;
    }
  }
  const children = [...childrenOf(node)].map((child) => ({ node: child, scope: inner }));
  for (const child of children.reverse()) steps.push(child);
}

function blockScope(writer: Writer, node: DomElement, outer: Scope): Scope {
  const holder = writer.next++;
  node.setAttribute(`${NUMBER}${holder}`, "");
  return {
    role: roleOf(node) ?? (outer.role === "paragraph" ? "paragraph" : outer.role),
    byline: outer.byline || saysByline(node),
    holder,
    keepsBreaks: outer.keepsBreaks || node.localName === "pre" || node.localName === "textarea",
  };
}

function roleOf(node: DomElement): Role | null {
  const name = node.localName;
  if (name === "h1" || node.getAttribute("itemprop") === "headline") return "title";
  if (/^h[2-6]$/.test(name)) return "heading";
  if (name === "li" || name === "dd" || name === "dt") return "item";
  if (name === "figcaption" || name === "caption") return "caption";
  return /\b(?:wp-caption|image-?caption|photo-?caption|caption-text)\b/i.test(classOf(node)) &&
    name !== "figure"
    ? "caption"
    : null;
}

/** Names of classes that authors, datelines and dates stand under. Long elements with one are not bylines: see `draft.ts`. */
function saysByline(node: DomElement): boolean {
  if (node.localName === "time" || node.getAttribute("rel") === "author") return true;
  if (/\b(?:author|datePublished|dateModified)\b/.test(node.getAttribute("itemprop") ?? "")) return true;
  return /(?:^|[\s_-])(?:byline|author|writer|dateline|pub-?date|publish(?:ed)?-?(?:date|on|time)|post-?date|entry-?date|article-?date|date)(?:$|[\s_-])/i.test(
    classOf(node),
  );
}

const classOf = (node: DomElement): string =>
  `${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}`.slice(0, 500);

function isUnseen(node: DomElement): boolean {
  if (UNSEEN.has(node.localName) || node.hasAttribute("hidden")) return true;
  if (node.localName === "input") return true;
  const style = node.getAttribute("style");
  return (
    style !== null &&
    /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style.slice(0, 2000))
  );
}

function write(writer: Writer, text: string): void {
  if (!writer.scope.keepsBreaks) {
    writer.words += text;
    return;
  }
  text.split("\n").forEach((part, at) => {
    if (at > 0) breakLine(writer, writer.scope);
    writer.words += part;
  });
}

function breakLine(writer: Writer, next: Scope): void {
  const text = writer.words.replace(/\s+/g, " ").trim();
  const { role, byline, holder } = writer.scope;
  if (text !== "") writer.lines.push({ text, role, byline, holder });
  writer.words = "";
  writer.scope = next;
}
