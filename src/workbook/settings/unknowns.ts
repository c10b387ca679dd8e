/** Questions to ask of JSON that anybody may have changed. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list under a name; none where there is no list. */
export function listIn(record: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const value = record[name];
  return Array.isArray(value) ? value : [];
}

/** The text under a name; null where there is none. */
export function textIn(record: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = record[name];
  return typeof value === "string" ? value : null;
}

export function present<T>(value: T | null): value is T {
  return value !== null;
}

/** The value where it is one of those listed; null where it is not. */
export function oneOf<T extends string>(value: unknown, listed: readonly T[]): T | null {
  return listed.find((one) => one === value) ?? null;
}
