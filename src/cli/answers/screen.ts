// Decides how an answer's values are written for people: language, width, colours, names, dates and numbers.

import { styleText } from "node:util";
import { isolate } from "../../isolate.ts";
import type { Name } from "../../model.ts";
import { type Arabic, type Label, type Language, readArabic } from "./labels.ts";

/** What a party or place is called by. */
export interface Nameable {
  readonly name: Name;
  readonly text?: string | null;
}

/** How text is written for the one who asked. */
export interface Screen {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  /** Towards the end of the line, and back. */
  readonly arrow: string;
  readonly back: string;
  readonly comma: string;
  readonly t: (label: Label) => string;
  /** The word for a code such as a stance. */
  readonly code: (code: string) => string;
  readonly type: (type: string) => string;
  readonly mode: (mode: string) => string;
  readonly number: (value: number) => string;
  /** A DateValue's value, or an instant's day. */
  readonly date: (value: string | null) => string;
  readonly name: (one: Nameable | null) => string;
  readonly names: (all: readonly Nameable[]) => string;
  /** Words of a page. */
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const USUAL_WIDTH = 100;
const LOCALE = { en: "en-GB", ar: "ar-EG" };

/** The screen of this process, in a language. */
export function screenOf(language: Language): Screen {
  const arabic = language === "ar" ? readArabic() : null;
  const comma = arabic?.signs.comma ?? ", ";
  const numbers = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 3 });
  const t = (label: Label): string => arabic?.labels[label] ?? label;
  const name = (one: Nameable | null): string =>
    one === null ? t("unknown") : (nameIn(one, language) ?? t("unnamed"));
  return {
    ...{ language, width: terminalWidth(), comma, t, name },
    ...(arabic ? { arrow: "←", back: "→" } : { arrow: "→", back: "←" }),
    code: (code) => arabic?.codes[code] ?? code,
    ...codesOf(arabic),
    number: (value) => numbers.format(value),
    date: (value) => (value === null ? t("no date") : dateIn(value, language)),
    names: (all) => all.map(name).join(comma),
    words: (text) => isolateForeign(text, language),
    strong: (text) => styleText("bold", text, { stream: process.stdout }),
    faint: (text) => styleText("dim", text, { stream: process.stdout }),
  };
}

const codesOf = (arabic: Arabic | null) => ({
  type: (type: string): string => arabic?.types[type] ?? type,
  mode: (mode: string): string => arabic?.modes[mode] ?? mode,
});

function terminalWidth(): number {
  const told = Number(process.env["COLUMNS"]);
  return process.stdout.columns ?? (Number.isSafeInteger(told) && told > 0 ? told : USUAL_WIDTH);
}

function nameIn({ name: { ar, en }, text }: Nameable, language: Language): string | null {
  const own = language === "ar" ? (ar ?? text ?? en) : (en ?? ar ?? text);
  return own ? isolateForeign(own, language) : null;
}

/** Words that may run the other way than the line stand for themselves. */
const isolateForeign = (text: string, language: Language): string =>
  language === "ar" || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? isolate(text) : text;

const DAY = /^\d{4}-\d\d-\d\d/u;
const MONTH = /^\d{4}-\d\d$/u;

/** Days and months in words; other values (a week, a range) as they are. */
function dateIn(value: string, language: Language): string {
  const [from, to] = value.split("/");
  if (from !== undefined && to !== undefined) return `${dateIn(from, language)} – ${dateIn(to, language)}`;
  const day = DAY.exec(value)?.[0];
  const month = MONTH.test(value);
  const year = /^\d{4}$/u.test(value);
  if (day === undefined && !month && !year) return value;
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: "UTC",
    ...(year ? {} : { month: "short" }),
    year: "numeric",
    ...(day !== undefined && { day: "numeric" }),
  }).format(new Date(`${day ?? (month ? `${value}-01` : `${value}-01-01`)}T00:00:00Z`));
}
