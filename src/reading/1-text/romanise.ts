// Decides how a name that no lexicon spells in Latin letters is written: as newspapers do, without signs.

import { alefMaqsura, taMarbuta, write } from "./transliterate.ts";

const LETTERS: Record<string, string> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ى: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "y",
  ة: "a",
  ء: "",
  ئ: "",
  ؤ: "u",
  پ: "p",
  چ: "ch",
  گ: "g",
  ڤ: "v",
};
const waw = write("w");
const ya = write("y");
const article = write("Al");
const HAMZAS = new Set(["أ", "إ", "ا"]);
const VOWELS = new Set(["ا", "أ", "إ", "آ", "ؤ", alefMaqsura, taMarbuta]);

/**
 * Writes an Arabic word in Latin letters.
 * @param word one word of a name, with or without the article
 * @returns for example "al-Shahmani" of "الشحماني"
 */
export function romanise(word: string): string {
  const bare = Array.from(word.normalize("NFKC"), (letter) =>
    LETTERS[letter] === undefined ? "" : letter,
  ).join("");
  if (bare.startsWith(article) && bare.length > 4) return `al-${capital(sounds(bare.slice(2)))}`;
  return capital(sounds(bare));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Consonants as they stand; waw and ya as vowels between consonants; a short "a" where two consonants open a syllable. */
function sounds(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const next = word.charAt(i + 1);
    const isGlide = letter === waw || letter === ya;
    if (isGlide && i === 1 && HAMZAS.has(word.charAt(0)) && !VOWELS.has(next)) {
      // a first hamza is written with the long vowel after it
      out = letter === waw ? "o" : "i";
      continue;
    }
    if (VOWELS.has(letter) || (isGlide && i > 0 && !VOWELS.has(next))) {
      out += isGlide ? (letter === waw ? "u" : "i") : LETTERS[letter];
      continue;
    }
    const closes = /[aiu]$/.test(out);
    out += LETTERS[letter];
    const isOpen = next !== "" && !VOWELS.has(next) && next !== waw && next !== ya;
    if (isOpen && !closes) out += "a";
  }
  return out;
}
