// Decides whether a page is written in Arabic.

import type { Finding } from "../model.ts";
import { foldUnit, isArabic, isLetter } from "../reading/1-text/letters.ts";
import { finding } from "./finding.ts";

/** Pages with a smaller part of Arabic among their letters are of another language. */
const LEAST_ARABIC = 0.25;
/** Persian, Urdu and Kurdish pages have more of the letters that Arabic lacks, Arabic pages next to none. */
const MOST_FOREIGN = 0.012;

const FIRST = 0x620;
const LAST = 0x64a;
const TATWEEL = 0x640;

interface Count {
  letters: number;
  arabic: number;
  foreign: number;
}

/** The finding on a page of another language, or null. */
export function findOtherLanguage(where: string, text: string): Finding | null {
  const { letters, arabic, foreign } = count(text);
  if (letters === 0)
    return finding(where, "intake.not-arabic", "expected Arabic text, found no letters; it is not read");
  if (arabic < letters * LEAST_ARABIC) {
    const share = Math.round((100 * arabic) / letters);
    return finding(
      where,
      "intake.not-arabic",
      `expected Arabic, but ${share}% of the letters are Arabic; it is not read`,
    );
  }
  if (arabic >= 40 && foreign > arabic * MOST_FOREIGN) {
    const message = "expected Arabic, but by its letters this is Persian, Urdu or Kurdish; it is not read";
    return finding(where, "intake.not-arabic", message);
  }
  return null;
}

function count(text: string): Count {
  const total: Count = { letters: 0, arabic: 0, foreign: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // blanks and marks of ASCII are a fifth of all text
    if (unit < 0x41) continue;
    // and the letters of Arabic most of the rest
    if (unit >= FIRST && unit <= LAST && unit !== TATWEEL) {
      total.letters++;
      total.arabic++;
      continue;
    }
    const code = foldUnit(unit);
    if (!isLetter(code)) continue;
    total.letters++;
    if (isArabic(code) || isUnfoldedArabic(unit)) {
      total.arabic++;
      if (isForeign(unit)) total.foreign++;
    }
  }
  return total;
}

/** Letters of the Arabic block that no folded letter stands for, and ligatures. */
const isUnfoldedArabic = (unit: number): boolean =>
  (unit >= 0x600 && unit <= 0x6ff) || (unit >= 0xfb50 && unit <= 0xfdff);

/**
 * Letters of the Arabic script that Arabic does not use. Keheh and Farsi ya (06A9, 06CC) are left out: keyboards
 * and converters put them into Arabic text; so is alef wasla (0671).
 */
const isForeign = (unit: number): boolean =>
  unit > 0x671 && unit <= 0x6d3 && unit !== 0x6a9 && unit !== 0x6cc && unit !== 0x6aa;
