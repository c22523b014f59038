// Decides the order of ids: by code units, which no locale changes.

/** Below zero where the first comes first. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
