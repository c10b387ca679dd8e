import { compare } from "../reading/decimal";
import type { Shown } from "../reading/shown";
import { readTarget, type Target } from "../target/target";
import type { PolarityCell } from "./polarity";

/** A row's polarity and its target. */
interface Both {
  readonly polarity: PolarityCell;
  readonly target: Target;
}

/**
 * A polarity cell that says the row's own target over again, with its way: the way is the polarity's, and whether the value itself is left
 * out is the target's. Beside another value the cell is asked about as before.
 *
 * @example "Above 10" beside a target of 10 // higher, 10 itself left out; beside a target of 12 // as it was
 */
export function besideOwnTarget(polarity: PolarityCell, shown: Shown | null, target: Target): Both {
  const as = { polarity, target };
  if (polarity.kind !== "unreadable" || shown === null || target.kind !== "values") return as;
  const said = readTarget(shown);
  if (said.kind !== "values" || said.direction === null) return as;
  const [one, ...more] = said.amounts;
  const [own, ...others] = target.amounts;
  if (one === undefined || own === undefined || more.length + others.length > 0) return as;
  const [a, b] = [one.figure, own.figure];
  const isSame = compare(a.value, b.value) === 0 && (a.unit === b.unit || a.unit === "");
  const { better } = said.direction;
  if (!isSame || one.per !== null || said.goal !== undefined) return as;
  if (target.direction !== null && target.direction.better !== better) return as;
  return {
    polarity: { kind: better },
    target: { ...target, direction: target.direction ?? said.direction },
  };
}
