// Decides how sounds are written: the ASCII transliteration that the inflection tables use, and Arabic spelling from it.
//
// Consonants as in Buckwalter's transliteration; short vowels a i u; long vowels A I U; Y a final long a written as
// alef maqsura; p ta marbuta. Hamza is ' and gets its seat here. A doubled consonant is written once,
// and a final long a after ya as plain alef ('aHyY).

const CONSONANTS: Record<string, string> = {
  b: "ب",
  t: "ت",
  v: "ث",
  j: "ج",
  H: "ح",
  x: "خ",
  d: "د",
  "*": "ذ",
  r: "ر",
  z: "ز",
  s: "س",
  $: "ش",
  S: "ص",
  D: "ض",
  T: "ط",
  Z: "ظ",
  E: "ع",
  g: "غ",
  f: "ف",
  q: "ق",
  k: "ك",
  l: "ل",
  m: "م",
  n: "ن",
  h: "ه",
  w: "و",
  y: "ي",
  "'": "ء",
};
const LONG: Record<string, string> = { A: "ا", I: "ي", U: "و", Y: "ى", p: "ة" };
const BY_LETTER = new Map(Object.entries(CONSONANTS).map(([sound, letter]) => [letter, sound]));
for (const letter of "أإؤئا") BY_LETTER.set(letter, "'");
BY_LETTER.set("ى", "y");

export const taMarbuta = "ة";
export const alefMaqsura = "ى";
export const plainAlef = "ا";
export const plainYa = "ي";
export const plainWaw = "و";
export const plainTa = "ت";
export const plainNun = "ن";
export const plainHamza = "ء";
export const plainHa = "ه";
export const hamzaAboveAlef = "أ";
export const hamzaBelowAlef = "إ";
export const maddaOnAlef = "آ";

/** The radicals of a root as sounds, or null when a letter is not a radical. */
export function radicalsOf(root: string): string[] | null {
  const sounds = Array.from(root.replaceAll(" ", ""), (letter) => BY_LETTER.get(letter));
  return sounds.every((sound) => sound !== undefined) ? sounds : null;
}

/**
 * Writes sounds in Arabic letters, without short vowels.
 * @param sounds as described at the head of this file, for example "mas'Ul"
 * @returns dictionary spelling, here "مسؤول"
 */
export function write(sounds: string): string {
  // a last short vowel is an ending that is not written and gives hamza no seat
  const word = sounds.replace(/[aiu]$/, "").replaceAll("''", "'");
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const sound = word.charAt(i);
    const before = word.charAt(i - 1);
    if (sound === "'") {
      const merged = word.charAt(i + 1) === "A" && (i === 0 || !"AUI".includes(before));
      out += merged && seatOf(word, i) === "أ" ? "آ" : seatOf(word, i);
      if (merged && out.endsWith("آ")) i++;
    } else if ("aiu".includes(sound)) out += i === 0 ? "ا" : "";
    else if (sound === "Y" && before === "y") out += "ا";
    else if (LONG[sound] !== undefined) out += i === 0 ? `ا${sound === "A" ? "" : LONG[sound]}` : LONG[sound];
    else if (sound !== before) out += CONSONANTS[sound] ?? sound;
  }
  return out;
}

/** The seat of a hamza by its neighbours: i outranks u, u outranks a; after a long vowel it stands alone. */
function seatOf(word: string, i: number): string {
  const before = word.charAt(i - 1);
  const after = word.charAt(i + 1);
  if (i === 0) return after === "i" || after === "I" ? "إ" : "أ";
  if (after === "") return { a: "أ", i: "ئ", u: "ؤ" }[before] ?? "ء";
  if ("iI".includes(before) || before === "y" || "iI".includes(after)) return "ئ";
  if (before === "u" || "uU".includes(after)) return before === "U" ? "ء" : "ؤ";
  if (before === "A" || before === "U") return "ء";
  // a following consonant or a: the hamza sits on alef
  return "أ";
}
