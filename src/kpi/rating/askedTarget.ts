import { NEITHER_WAY, targetAroundWords, targetShareWords } from "../../wording/kpi/queries";
import { targetInDoubtWords } from "../../wording/kpi/targetInDoubt";
import { written } from "../explain/explain";
import type { Period } from "../period/calendar";
import { query, type QueryCode } from "../query";
import { compare } from "../reading/decimal";
import { matchUnits } from "../reading/sameUnit";
import { goalSeenFrom } from "../target/goal";
import { shareInTarget } from "../target/settleTarget";
import type { Target } from "../target/target";
import type { TargetInUse } from "../target/targetInUse";
import type { Rating, RatingInput } from "./rating";

/** The name of the period, where the cell gives targets by period, or one for another length of time, and none for it. */
export function periodWithout(code: QueryCode, target: Target, { label }: Period): string | null {
  if (code === "target-period-differs") return label;
  if (target.kind === "unreadable" && target.around !== undefined)
    return targetAroundWords(written(target.around.value), written(target.around.by));
  if (target.kind === "unreadable" && target.inDoubt !== undefined)
    return targetInDoubtWords(written(target.inDoubt), target.isPast === true);
  const share = shareInTarget(target);
  return share !== null
    ? targetShareWords(written(share))
    : target.kind === "several" && target.byPeriod !== undefined
      ? label
      : null;
}

/** The way that is taken as better where no polarity cell says so: it was answered, supposed, or in the KPI's name. Null where one does. */
export function betterElsewhere({ read, direction }: RatingInput): string | null {
  const { polarity } = read.row;
  if (direction.kind !== "higher" && direction.kind !== "lower") return NEITHER_WAY;
  const isInCell = polarity !== null && polarity.given === undefined && read.polarity.kind === direction.kind;
  return isInCell ? null : direction.kind;
}

/**
 * Which way is better is not said. A year's target that the figure has not come to leaves its status open either way: what is due by now is
 * asked along with it, or the one question would follow on the other's answer.
 */
export function askWhichWay(
  { read: { row, target }, reading, current }: RatingInput,
  used: Exclude<TargetInUse, { kind: "ask" }>,
): Rating {
  const whichWay = query("polarity-missing", row.polarity, true);
  const matched = used.kind === "year" ? matchUnits(reading, used.figure) : null;
  const goal = target.kind === "values" ? target.goal : undefined;
  const isLater = goal !== undefined && goalSeenFrom(goal, current.cell.period) === "later";
  const isOpen =
    matched !== null &&
    matched.kind !== "ambiguous" &&
    !isLater &&
    compare(matched.a.value, matched.b.value) < 0;
  return {
    kind: "asked",
    onTarget: null,
    queries: isOpen ? [whichWay, query("target-to-date-unknown", row.target, true)] : [whichWay],
  };
}
