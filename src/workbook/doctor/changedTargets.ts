import { compare } from "../../kpi/reading/decimal";
import { matchUnits } from "../../kpi/reading/sameUnit";
import type { Shown } from "../../kpi/reading/shown";
import { readTarget } from "../../kpi/target/target";
import { findingParts, quoted } from "../../wording/doctor";
import type { Examined } from "./examined";
import type { SheetRow } from "../sheet/rows";
import { findingAbout, type Finding } from "./finding";

/** Changes named one by one; more than these is a new year's targets. */
const MOST_NAMED = 5;

/**
 * Targets that are not the ones of the sheet before, in one finding. One written in another way is no change; and a KPI is the same only by
 * reference and name, for many sheets count their KPIs from 1.
 */
export function changedTargets({ rows, before }: Examined): readonly Finding[] {
  if (before === null) return [];
  const earlier = new Map(before.rows.map((row) => [keyOf(row), row.kpi.target]));
  const changes = new Map<string, { readonly now: Shown; readonly was: Shown }>();
  for (const { at } of rows) {
    const was = earlier.get(keyOf(at));
    const now = at.kpi.target;
    // Rows under a merged target share its cell.
    if (was && now && !changes.has(now.at) && !isSame(was, now)) changes.set(now.at, { now, was });
  }
  const unique = [...changes.values()];
  return findingAbout(
    "target-changed",
    unique.map(({ now }) => now.at),
    {
      shows: unique
        .slice(0, MOST_NAMED)
        .map(({ now, was }) => findingParts.targetWas(now.at, now.text, was.text))
        .join("; "),
      but: quoted(before.name),
    },
  );
}

function keyOf({ identity, kpi }: Pick<SheetRow, "identity" | "kpi">): string {
  return `${identity}\n${plain(kpi.description)}`;
}

function isSame(a: Shown, b: Shown): boolean {
  if (plain(a.text) === plain(b.text)) return true;
  const [one, other] = [readTarget(a), readTarget(b)];
  if (one.kind !== other.kind) return false;
  if (one.kind !== "values" || other.kind !== "values") return one.kind !== "unreadable";
  const [first, second] = [one.amounts[0], other.amounts[0]];
  if (first === undefined || second === undefined || one.amounts.length !== other.amounts.length)
    return false;
  const matched = matchUnits(first.figure, second.figure);
  return matched.kind === "matched" && compare(matched.a.value, matched.b.value) === 0;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
