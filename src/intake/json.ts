// Decides what intake takes for an object: of parsed JSON, or of an error that somebody threw.

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value has named fields. Lists have none. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
