// Decides all surface forms of a verb: persons, tenses, voices, participles and masdar, from its root and form.

import { plainAlef, write } from "../../1-text/transliterate.ts";
import { features, type Features } from "../features.ts";
import { fill } from "./fill.ts";
import type { RootKind, Stems, VerbForm } from "./patterns.ts";
import { stemsOf } from "./stems.ts";

export interface Verb {
  readonly lemma: string;
  /** Radicals as sounds. */
  readonly radicals: readonly string[];
  readonly form: VerbForm;
  readonly vowel: "a" | "i" | "u";
}

/** One written form. `text` is in dictionary spelling. */
export interface Form {
  readonly text: string;
  readonly told: Features;
}

export interface Conjugation {
  readonly kind: RootKind;
  readonly forms: readonly Form[];
  /** Masculine singular participles and the regular masdar, for the declension to take further. */
  readonly active: string;
  readonly passive: string;
  readonly masdar: string | null;
}

type Told = Partial<Features>;
const isWeak = (radical: string | undefined): boolean => radical === "w" || radical === "y";

/**
 * Conjugates a verb.
 * @returns null when no kind of root in that form spells the lemma: then the entry's root or form is wrong
 */
export function conjugate(verb: Verb): Conjugation | null {
  for (const kind of kindsOf(verb)) {
    const stems = stemsOf(verb.form, kind, verb.vowel);
    if (!stems) continue;
    const filled = fillAll(stems, verb, kind);
    if (write(`${filled.perfect}a`) !== verb.lemma && write(filled.perfect) !== verb.lemma) continue;
    return {
      kind,
      forms: [...perfect(filled), ...imperfect(filled, verb.form)],
      active: write(filled.active),
      passive: write(filled.passive),
      masdar: filled.masdar === undefined ? null : write(filled.masdar),
    };
  }
  return null;
}

/** The kinds of root to try, the likeliest first: some verbs keep a weak radical that others lose (izdawaja). */
function kindsOf({ radicals, form }: Verb): RootKind[] {
  const [first, second, third] = radicals;
  if (radicals.length > 3) return ["sound"];
  const kinds: RootKind[] = [];
  if (isWeak(third)) kinds.push("defective");
  else if (isWeak(second)) kinds.push("hollow");
  else if (second === third) kinds.push("doubled");
  const dropsFirst = first === "w" && (form === "I" || form === "IV" || form === "X");
  return [...kinds, ...(dropsFirst ? (["assimilated"] as const) : []), "sound"];
}

function fillAll(stems: Stems, verb: Verb, kind: RootKind): Stems {
  const { radicals, form } = verb;
  const entries = Object.entries(adapt(stems, verb, kind)).map(([name, template]) => [
    name,
    fill(template as string, radicals, form),
  ]);
  return Object.fromEntries(entries) as Stems;
}

/** Roots weak in two places, and the one verb that loses its hamza (ra'Y, yarY). */
function adapt(stems: Stems, { radicals, form, lemma }: Verb, kind: RootKind): Stems {
  if (form === "I" && (kind === "sound" || kind === "assimilated"))
    return withPerfectVowel(stems, radicals, lemma);
  if (kind !== "defective") return stems;
  if (form === "I" && radicals.join("") === "r'y") {
    return { ...stems, imperfect: "1Y", jussive: "1a", passiveImperfect: "1Y" };
  }
  if (form === "IV" && radicals.join("") === "r'y") {
    return {
      ...stems,
      perfect: "'a1Y",
      perfectShort: "'a1ay",
      imperfect: "1I",
      jussive: "1i",
      active: "mu1I",
    };
  }
  if (form !== "I") return stems;
  const dropped = radicals[0] === "w" ? { imperfect: "2I", jussive: "2i", passiveImperfect: "U2Y" } : {};
  // baqiya, nasiya: the perfect ends in iy
  const yaPerfect = write("1a2iy".replace("1", radicals[0]!).replace("2", radicals[1]!)) === lemma;
  return yaPerfect
    ? { ...stems, ...dropped, perfect: "1a2iy", perfectShort: "1a2I" }
    : { ...stems, ...dropped };
}

/** The perfect vowel shows only as the seat of a hamza: qara'a, hani'a, jaru'a. */
function withPerfectVowel(stems: Stems, radicals: readonly string[], lemma: string): Stems {
  const [first = "", second = "", third = ""] = radicals;
  const vowel =
    ["a", "i", "u"].find((sound) => write(`${first}a${second}${sound}${third}a`) === lemma) ?? "a";
  return { ...stems, perfect: `1a2${vowel}3`, perfectShort: `1a2${vowel}3` };
}

const third = (gender: "m" | "f", number: Features["number"]): Told => ({ person: "third", gender, number });

function* perfect(stems: Stems): Generator<Form> {
  yield* perfectVoice(stems.perfect, stems.perfectShort, { tense: "perfect" });
  if (stems.passivePerfect) {
    const short = stems.passivePerfect.replace(/iy$/, "I");
    yield* perfectVoice(stems.passivePerfect, short, { tense: "perfect", voice: "passive" });
  }
}

function* perfectVoice(long: string, short: string, shared: Told): Generator<Form> {
  const stem = long.replace(/[YA]$/, "");
  const isOpen = stem !== long;
  const glide = short.endsWith("aw") ? "w" : "y";
  yield* withSuffixed(isOpen ? long : `${long}a`, isOpen ? `${stem}A` : `${long}a`, {
    ...shared,
    ...third("m", "singular"),
  });
  yield form(isOpen ? `${stem}at` : `${long}at`, { ...shared, ...third("f", "singular") });
  yield form(isOpen ? `${stem}a${glide}A` : `${long}A`, { ...shared, ...third("m", "dual") });
  yield form(isOpen ? `${stem}atA` : `${long}atA`, { ...shared, ...third("f", "dual") });
  const plural = isOpen ? `${stem}aw` : `${long.replace(/iy$/, "")}U`;
  yield* withSuffixed(`${plural}#`, plural, { ...shared, ...third("m", "plural") });
  if (plural.endsWith("'U"))
    yield* withSuffixed(`${plural.slice(0, -1)}a^U#`, `${plural.slice(0, -1)}a^U`, {
      ...shared,
      ...third("m", "plural"),
    });
  yield form(`${short}na`, { ...shared, ...third("f", "plural") });
  yield form(`${short}t`, { ...shared, person: "first", number: "singular" });
  yield form(`${short}nA`, { ...shared, person: "first", number: "plural" });
  yield form(`${short}tum`, { ...shared, person: "second", gender: "m", number: "plural" });
}

const PREFIXES: readonly (readonly [string, Told])[] = [
  ["y", third("m", "singular")],
  ["t", third("f", "singular")],
  ["'", { person: "first", number: "singular" }],
  ["n", { person: "first", number: "plural" }],
];

function* imperfect(stems: Stems, verbForm: VerbForm): Generator<Form> {
  const vowel = ["II", "III", "IV", "QI"].includes(verbForm) ? "u" : "a";
  yield* imperfectVoice(stems.imperfect, vowel, { tense: "imperfect" });
  if (stems.passiveImperfect) {
    yield* imperfectVoice(stems.passiveImperfect, "u", { tense: "imperfect", voice: "passive" });
  }
  if (!stems.jussive) return;
  for (const [prefix, told] of PREFIXES)
    yield form(prefix + vowel + stems.jussive, { ...told, tense: "subjunctive" });
}

function* imperfectVoice(long: string, vowel: string, shared: Told): Generator<Form> {
  const bare = long.replace(/[YIU]$/, "");
  const weak = long.slice(bare.length);
  for (const [prefix, told] of PREFIXES) {
    const start = prefix + vowel;
    yield* withSuffixed(start + long, weak === "Y" ? `${start}${bare}A` : start + long, {
      ...shared,
      ...told,
    });
  }
  const plural = weak === "Y" ? `${bare}aw` : `${bare}U`;
  const dual = { Y: `${bare}ayA`, I: `${bare}iyA`, U: `${bare}uwA` }[weak] ?? `${long}A`;
  for (const prefix of [`y${vowel}`, `t${vowel}`]) {
    const gender = prefix.startsWith("y") ? "m" : "f";
    yield form(`${prefix}${dual}n`, { ...shared, ...third(gender, "dual") });
    yield form(prefix + dual, { ...shared, ...third(gender, "dual"), tense: "subjunctive" });
    const who: Told =
      gender === "m" ? third("m", "plural") : { person: "second", gender: "m", number: "plural" };
    yield form(`${prefix}${plural}n`, { ...shared, ...who });
    if (plural.endsWith("'U")) yield form(`${prefix}${plural.slice(0, -1)}a^Un`, { ...shared, ...who });
    yield* withSuffixed(`${prefix}${plural}#`, prefix + plural, { ...shared, ...who, tense: "subjunctive" });
  }
  if (weak === "") yield form(`y${vowel}${long}na`, { ...shared, ...third("f", "plural") });
}

/** A form that is spelled otherwise before a pronoun suffix; # is the silent alef of the plural. */
function* withSuffixed(free: string, suffixed: string, told: Told): Generator<Form> {
  if (write(free) === write(suffixed)) {
    yield form(free, told);
    return;
  }
  yield form(free, { ...told, place: "free" });
  yield form(suffixed, { ...told, place: "suffixed" });
}

/** `^` marks a hamza that keeps the seat it has without the ending: qara'a^U is written both ways in the press. */
function form(sounds: string, told: Told): Form {
  const [stem = "", ending] = sounds.replace("#", "").split("^");
  const written = ending === undefined ? write(stem) : write(stem) + write(`b${ending}`).slice(1);
  const text = sounds.endsWith("#") ? written + plainAlef : written;
  return { text, told: features({ pos: "verb", ...told }) };
}
