// Decides how the misses look as a page: one file without scripts, for wide screens and narrow ones, right to left where the words are.

import type { Miss } from "./misses.ts";

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); }
* { box-sizing: border-box; }
body { margin-inline: auto; max-inline-size: 60rem; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; margin-block: 0 .5rem; }
h2 { font-size: 1.1rem; margin-block: 2rem .5rem; padding-block-end: .25rem; border-block-end: 1px solid var(--line); }
ul { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
li.miss { margin-block: .75rem; padding: .6rem .8rem; border: 1px solid var(--line); border-inline-start: .35rem solid var(--kind); border-radius: .3rem; }
.missed { --kind: #b3261e; } .spurious { --kind: #8a5a00; } .differs { --kind: #1f5fa8; }
.head { margin: 0; font-weight: 600; }
.words { margin-block: .4rem; font-size: 1.15rem; line-height: 1.9; }
.reason { margin: 0; font-size: .92rem; }
mark { padding-inline: .15em; border-radius: .2em; }
@media (max-width: 30rem) { body { padding: .6rem; } li.miss { padding: .5rem; } }
`;

const KINDS: Readonly<Record<Miss["kind"], string>> = {
  missed: "Missed",
  spurious: "Not annotated",
  differs: "Read otherwise",
};

/** The page of all misses, grouped by the document that they are in. */
export function missesPage(misses: readonly Miss[], title: string): string {
  const groups = [...Map.groupBy(misses, ({ page }) => page)];
  const counts = Object.entries(KINDS)
    .map(([kind, label]) => `${label}: ${misses.filter((miss) => miss.kind === kind).length}`)
    .join(" · ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${counts}</p>
<nav aria-label="Pages"><ul>
${groups.map(([page, list], at) => `<li><a href="#page-${at}"><bdi>${escape(page)}</bdi></a> (${list.length})</li>`).join("\n")}
</ul></nav>
<main>
${groups.map(([page, list], at) => section(page, list, at)).join("\n")}
</main>
</body>
</html>
`;
}

const section = (page: string, misses: readonly Miss[], at: number): string =>
  `<section>
<h2 id="page-${at}"><bdi>${escape(page)}</bdi></h2>
<ul>
${misses.map(item).join("\n")}
</ul>
</section>`;

const item = ({ kind, what, label, words, before, after, reasons }: Miss): string =>
  `<li class="miss ${kind}">
<p class="head">${KINDS[kind]}: ${what}, ${escape(label)}</p>
<p class="words" lang="ar" dir="auto">${escape(before)}<mark>${escape(words)}</mark>${escape(after)}</p>
${reasons.map((reason) => `<p class="reason">${isolated(reason)}</p>`).join("\n")}
</li>`;

/** Every stretch of another script stands by itself, so that marks and arrows beside it stay where they are. */
const isolated = (text: string): string =>
  escape(text).replace(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s]*/gu, (words) => {
    const own = words.trimEnd();
    return `<bdi>${own}</bdi>${words.slice(own.length)}`;
  });

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark]!);
