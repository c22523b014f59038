// Decides the shape of mention entries: states, places, persons, organizations, outlets, roles, parts of names.

import { z } from "zod";
import { arabic, id } from "../2-words/schema.ts";

/** Names may also be written in Latin letters. */
const name = z
  .string()
  .regex(/^[\p{Script=Arabic}\p{Script=Latin}\d &'’.+:/-]+$/u, "expected a name in Arabic or Latin letters");
const code = z
  .string()
  .regex(/^[A-Z]{3}$/, "expected an ISO alpha-3 code or one of UNO EUR IGO NGO IMG ISM MNC");
export const SECTORS = [
  ...[
    "COP",
    "GOV",
    "JUD",
    "LEG",
    "MIL",
    "PRM",
    "PTY",
    "REB",
    "SPY",
    "UAF",
    "UNK",
    "AGR",
    "BUS",
    "CRM",
    "CVL",
  ],
  ...["EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC"],
] as const;
const sectors = z.array(z.enum(SECTORS));
const date = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .pipe(z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, "expected a year, year-month or date"));

const named = {
  id,
  ar: name,
  en: z.string(),
  also: z.array(name).optional(),
  /**
   * A form is also a common word or another name: believed only where something beside it supports it; `rarely`
   * where news seldom uses the other sense, so that the name needs no support.
   */
  ambiguous: z.union([z.literal(true), z.literal("rarely")]).optional(),
  /** Order among entries that share a name: 1 is the usual one. */
  rank: z.number().optional(),
  why: z.string().optional(),
};

export const stateSchema = z.strictObject({
  ...named,
  code,
  /** English adjective, for the English names of roles: "Iranian foreign minister". */
  demonym: z.string().optional(),
  adjective: arabic.optional(),
  "adjectives-also": z.array(arabic).optional(),
  people: z.array(arabic).optional(),
});

const PLACE_KINDS = [
  ...[
    "city",
    "town",
    "village",
    "district",
    "province",
    "region",
    "country-part",
    "continent",
    "sea",
    "river",
  ],
  ...[
    "mountain",
    "island",
    "desert",
    "strait",
    "crossing",
    "camp",
    "airport",
    "port",
    "base",
    "building",
    "street",
    "square",
  ],
] as const;

export const placeSchema = z.strictObject({
  ...named,
  country: code.optional(),
  kind: z.enum(PLACE_KINDS),
  "stands-for": z.string().optional(),
  sectors: sectors.optional(),
  adjective: arabic.optional(),
  /** English adjective, as of a state: "Western officials". */
  demonym: z.string().optional(),
  /** Broken plurals of the adjective, which name its people. */
  people: z.array(arabic).optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});

const officeSchema = z.strictObject({
  office: z.string(),
  of: z.string(),
  from: date.optional(),
  to: date.optional(),
});

export const personSchema = z.strictObject({
  ...named,
  alone: z.array(name).optional(),
  sex: z.enum(["m", "f"]),
  country: code,
  sectors,
  offices: z.array(officeSchema).optional(),
});

export const organizationSchema = z.strictObject({
  ...named,
  alone: z.array(name).optional(),
  type: z.enum(["organization", "group"]),
  country: code,
  sectors,
  members: z.array(arabic).optional(),
});

export const outletSchema = z.strictObject({
  ...named,
  kind: z.enum(["agency", "newspaper", "magazine", "tv", "radio", "site", "think-tank"]),
  country: code,
  domains: z.array(z.string()).optional(),
  owner: z.string().optional(),
});

export const roleSchema = z.strictObject({
  id,
  ar: arabic,
  en: z.string(),
  also: z.array(arabic).optional(),
  type: z.enum(["person", "organization", "group", "unnamed", "outlet", "state", "place"]),
  sectors,
  /** Of several states by itself: coalitions, "the countries of the region". */
  country: code.optional(),
  office: z.literal(true).optional(),
  "speaks-for": z.literal(true).optional(),
  anonymous: z.literal(true).optional(),
  ambiguous: z.literal(true).optional(),
  /**
   * Names parties in this shape only: dual "the two sides", singular "the alliance" but not "alliances", definite "the
   * security" but not "the security of the region".
   */
  only: z.enum(["dual", "singular", "definite"]).optional(),
  why: z.string().optional(),
});

export const namePartSchema = z.strictObject({
  id,
  part: z.enum(["given", "family", "either", "particle", "title"]),
  sex: z.enum(["m", "f"]).optional(),
  origin: z.string().optional(),
  ambiguous: z.literal(true).optional(),
  names: z.array(arabic),
});

export type RoleEntry = z.infer<typeof roleSchema>;
