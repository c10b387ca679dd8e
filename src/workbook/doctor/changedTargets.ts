import { compare, times } from "../../kpi/reading/decimal";
import { isPercentFormat } from "../../kpi/reading/numberFormat";
import { matchUnits } from "../../kpi/reading/sameUnit";
import type { Shown } from "../../kpi/reading/shown";
import { readTarget } from "../../kpi/target/target";
import { findingParts } from "../../wording/doctor";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** Changes told one by one; more than these are a new year's targets, and told together. */
const MOST_NAMED = 5;

interface Change {
  readonly now: Shown;
  readonly was: Shown;
}

/** Targets that are not the ones of the period before. One written or formatted in another way is no change. */
export function changedTargets({ rows, before }: Examined): readonly Finding[] {
  if (before === null) return [];
  const changes = new Map<string, Change>();
  for (const { at } of rows) {
    const now = at.kpi.target;
    const was = before.targetOf(at);
    // Rows under a merged target share its cell.
    if (was && now && !changes.has(now.at) && isChanged(now, was)) changes.set(now.at, { now, was });
  }
  const all = [...changes.values()];
  const told = ({ now, was }: Change): string => findingParts.was(now.text, was.text);
  if (all.length <= MOST_NAMED)
    return all.flatMap((change) =>
      findingAbout("target-changed", [change.now.at], { shows: told(change), but: "", since: before.since }),
    );
  const named = all.slice(0, MOST_NAMED).map((one) => findingParts.inCell(one.now.at, told(one)));
  return findingAbout(
    "targets-changed",
    all.map(({ now }) => now.at),
    { shows: findingParts.andMore(named, all.length - named.length), but: "", since: before.since },
  );
}

function isChanged(now: Shown, was: Shown): boolean {
  return !isSame(now, was) && !hasLostPercent(now, was);
}

/** "0.9" where it was "90%": the percent format has gone, and not the target; `percentScales` tells of it. */
export function hasLostPercent(now: Shown, was: Shown): boolean {
  if (typeof now.value !== "number" || isPercentFormat(now.format)) return false;
  const [one, other] = [readTarget(now), readTarget(was)];
  if (one.kind !== "values" || other.kind !== "values") return false;
  const [first, second] = [one.amounts[0]?.figure, other.amounts[0]?.figure];
  return first?.unit === "" && second?.unit === "%" && compare(times(first.value, 100), second.value) === 0;
}

function isSame(a: Shown, b: Shown): boolean {
  if (plain(a.text) === plain(b.text)) return true;
  const [one, other] = [readTarget(a), readTarget(b)];
  if (one.kind !== other.kind) return false;
  if (one.kind !== "values" || other.kind !== "values") return one.kind !== "unreadable";
  return (
    one.amounts.length === other.amounts.length &&
    one.amounts.every(({ figure }, index) => {
      const second = other.amounts[index]?.figure;
      const matched = second === undefined ? null : matchUnits(figure, second);
      return matched?.kind === "matched" && compare(matched.a.value, matched.b.value) === 0;
    })
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
