import { compare } from "../../kpi/reading/decimal";
import { findingParts } from "../../wording/doctor";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** Fewer KPIs may all be unchanged; and so may those of one value, such as 0 or 100%. */
const FEWEST_KPIS = 5;
const FEWEST_VALUES = 4;

/**
 * A reporting period in which every KPI has the very figure of the period before: a column that was copied forward to be typed over.
 */
export function copiedColumn({ rows }: Examined): readonly Finding[] {
  const pairs = rows.flatMap(({ evaluation }) => {
    const [current, previous] = [evaluation?.current, evaluation?.previous];
    if (!current || !previous || current.value === null || previous.value === null) return [];
    const isSame = current.unit === previous.unit && compare(current.value, previous.value) === 0;
    return [{ current, previous, isSame, key: `${current.period.label}\n${previous.period.label}` }];
  });
  const [first] = pairs;
  if (first === undefined || pairs.length < FEWEST_KPIS) return [];
  if (pairs.some(({ isSame, key }) => !isSame || key !== first.key)) return [];
  const values = new Set(pairs.map(({ current }) => `${String(current.value)} ${current.unit}`));
  if (values.size < FEWEST_VALUES) return [];
  return findingAbout(
    "column-copied",
    pairs.map(({ current }) => current.at),
    {
      shows: first.current.period.label,
      but: findingParts.sameFigures(pairs.length, first.previous.period.label),
    },
  );
}
