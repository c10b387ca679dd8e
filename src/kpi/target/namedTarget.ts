import type { KpiRow } from "../row/row";
import { readTarget } from "./target";

/** A target that a name says, and the name. */
export interface NamedTarget {
  readonly in: "name" | "section";
  readonly says: string;
  readonly value: string;
}

/**
 * The targets that a KPI's name or the banner above it says, each value once. They are told and offered where the target's cell is blank, and never
 * read: nobody has said that a name is kept up to date.
 *
 * @example "Calls answered (target 90%)" // 90%, in the name
 */
export function namedTargets({
  description,
  section,
}: Pick<KpiRow, "description" | "section">): readonly NamedTarget[] {
  const places = [
    { in: "name", says: description },
    { in: "section", says: section ?? "" },
  ] as const;
  const named = places.flatMap((place): readonly NamedTarget[] => {
    const value = NAMED.exec(place.says)?.groups?.["value"];
    return value === undefined || !isOneTarget(value) ? [] : [{ ...place, value }];
  });
  return named.filter(({ value }, index) => named.findIndex((other) => other.value === value) === index);
}

/** Set off by a bracket or a dash: "Calls off target 2" says none. */
const NAMED =
  /(?:[([]|[-–—:,;]\s)\s?target(?: of|:| is| =)?\s+(?<value>[£$€]?\d[\d,.]*(?<=\d)\s?(?:%|[a-z]+)?)\s*[)\]]?\s*$/iu;

/** Whether a text is one value as a target. @example "90%" // true; "P1" // false */
export function isOneTarget(text: string): boolean {
  const target = readTarget({ at: "", text, value: text, format: "@" });
  return target.kind === "values" && target.amounts.length === 1;
}
