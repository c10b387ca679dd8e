import { ServiceError } from "./serviceError";

/** What an add-in sends is only checked here: each function gives the value in its type or refuses with InvalidArgument. */
export function asString(value: unknown): string {
  if (typeof value !== "string") throw new ServiceError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ServiceError("InvalidArgument");
  return value;
}

export function asWhole(value: unknown, least = Number.NEGATIVE_INFINITY): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < least) throw new ServiceError("InvalidArgument");
  return number;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ServiceError("InvalidArgument");
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new ServiceError("InvalidArgument");
  return value;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Left out, null and undefined all mean the default. */
export function optional<T>(value: unknown, read: (value: unknown) => T, otherwise: T): T {
  return value === undefined || value === null ? otherwise : read(value);
}

/** One of Excel's enumeration words; Excel takes them in any case. */
export function asWord<T extends string>(value: unknown, words: readonly T[]): T {
  const text = asString(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === text);
  if (found === undefined) throw new ServiceError("InvalidArgument");
  return found;
}
