// Decides which written characters count as one letter: the folding that every lexicon look-up goes through.

/** Codes of the folded alphabet. 0 is dropped, 1 to 9 are breaks and marks, 10 to 19 digits, 20 to 45 Latin, 50 up Arabic. */
export const IGNORED = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const PUNCTUATION = 3;
const SYMBOL = 4;
/** A letter of a script that we do not read. */
export const OTHER_LETTER = 5;
const DIGIT_0 = 10;
const LATIN_A = 20;
export const FIRST_ARABIC = 50;

/** One more than the largest code; automata size their tables by it. */
export const ALPHABET = 96;

export const tatweel = "\u0640";
export const damma = "\u064f";
export const arabicComma = "،";
export const arabicSemicolon = "؛";
/** Either comma: news mixes them. */
export const isComma = (text: string): boolean => text === arabicComma || text === ",";
/** Marks inside numbers: Western point and comma, Arabic decimal and thousands separators. */
export const innerPoints = ".,٫٬";

/** Each group is one letter to us; its first member stands for it in folded text. */
const ARABIC_GROUPS = [
  "اأإآٱ",
  "ب",
  "ت",
  "ث",
  "ج",
  "ح",
  "خ",
  "د",
  "ذ",
  "ر",
  "ز",
  "س",
  "ش",
  "ص",
  "ض",
  "ط",
  "ظ",
  "ع",
  "غ",
  "ف",
  "ق",
  "كکڪ",
  "ل",
  "م",
  "ن",
  "هةۀەہۃ",
  "وۆ",
  "يىیېے",
  "ءؤئ",
  "پ",
  "چ",
  "ڤ",
  "گڭ",
  "ژ",
];

const codeOfLetter = new Map<string, number>();
const letterOfCode: string[] = [];
ARABIC_GROUPS.forEach((group, at) => {
  letterOfCode[FIRST_ARABIC + at] = group.charAt(0);
  for (const letter of group) codeOfLetter.set(letter, FIRST_ARABIC + at);
});
for (let i = 0; i < 26; i++) letterOfCode[LATIN_A + i] = String.fromCharCode(97 + i);
for (let i = 0; i < 10; i++) letterOfCode[DIGIT_0 + i] = String(i);

/** The code of one folded Arabic letter. Throws on anything else, for it is our own constants that ask. */
function codeOf(letter: string): number {
  const code = codeOfLetter.get(letter);
  if (code === undefined)
    throw new Error(`letters.ts: "${letter}" is not an Arabic letter of the folded alphabet`);
  return code;
}

export const alef = codeOf("ا");
export const ba = codeOf("ب");
export const sin = codeOf("س");
export const ta = codeOf("ت");
export const fa = codeOf("ف");
export const kaf = codeOf("ك");
export const lam = codeOf("ل");
export const mim = codeOf("م");
export const nun = codeOf("ن");
/** Ha and ta marbuta fold together. */
export const ha = codeOf("ه");
export const waw = codeOf("و");
/** Ya and alef maqsura fold together. */
export const ya = codeOf("ي");

/** Folded text back to letters, for messages and tests. */
export function spell(codes: ArrayLike<number>): string {
  let out = "";
  for (let i = 0; i < codes.length; i++) out += letterOfCode[codes[i]!] ?? " ";
  return out;
}

export const isArabic = (code: number): boolean => code >= FIRST_ARABIC;
export const isLatin = (code: number): boolean => code >= LATIN_A && code < FIRST_ARABIC;
export const isDigit = (code: number): boolean => code >= DIGIT_0 && code < LATIN_A;
export const isLetter = (code: number): boolean => code >= LATIN_A || code === OTHER_LETTER;

/** Marks that change no word: combining marks, tatweel, joiners, bidi controls, soft hyphen, byte-order mark. */
const INVISIBLE = /^[\p{M}\p{Cf}\u0640\uFEFF]$/u;
const LINE_BREAK = /^[\n\r\u0085\u2028\u2029]$/;

function foldOne(char: string): number[] {
  if (LINE_BREAK.test(char)) return [NEWLINE];
  if (/^\s$/u.test(char)) return [SPACE];
  if (INVISIBLE.test(char)) return [IGNORED];
  const codes: number[] = [];
  // NFKC gives presentation forms their letters; a ligature has two or more
  for (const part of char.normalize("NFKC")) if (!INVISIBLE.test(part)) codes.push(codeOfPart(part));
  return codes.length > 0 ? codes : [IGNORED];
}

function codeOfPart(part: string): number {
  const arabic = codeOfLetter.get(part);
  if (arabic !== undefined) return arabic;
  const digit = digitValue(part);
  if (digit >= 0) return DIGIT_0 + digit;
  const base = part.normalize("NFKD").charAt(0).toLowerCase();
  if (base >= "a" && base <= "z") return LATIN_A + base.charCodeAt(0) - 97;
  if (/^\p{L}$/u.test(part)) return OTHER_LETTER;
  if (/^\p{P}$/u.test(part)) return PUNCTUATION;
  return /^\s$/u.test(part) ? SPACE : SYMBOL;
}

function digitValue(char: string): number {
  const unit = char.charCodeAt(0);
  for (const zero of [0x30, 0x660, 0x6f0]) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return -1;
}

/** FOLD[unit] is the code of a UTF-16 unit; units that give two or more letters hold MULTIPLE and lie in LIGATURES. */
export const MULTIPLE = 255;
export const LIGATURES = new Map<number, readonly number[]>();
const FOLD = new Uint8Array(65536).fill(SYMBOL);
const known = new Uint8Array(65536);

/** The code of one UTF-16 unit, worked out once a unit. Lone surrogates are symbols. */
export function foldUnit(unit: number): number {
  if (known[unit] === 1) return FOLD[unit]!;
  known[unit] = 1;
  if (unit >= 0xd800 && unit <= 0xdfff) return SYMBOL;
  const codes = foldOne(String.fromCharCode(unit));
  if (codes.length === 1) FOLD[unit] = codes[0]!;
  else {
    FOLD[unit] = MULTIPLE;
    LIGATURES.set(unit, codes);
  }
  return FOLD[unit];
}
