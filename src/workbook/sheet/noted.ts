import { YEARLESS } from "../../kpi/period/calendar";
import { decimalsOf } from "../../kpi/reading/decimal";
import type { Evaluation, PeriodReading } from "../../kpi/evaluation";
import type { Period, PeriodKind } from "../../kpi/period/period";
import { readReading } from "../../kpi/reading/reading";
import type { Shown } from "../../kpi/reading/shown";
import { figureText } from "../../wording/kpi/figures";
import { distinctRows, rememberedName } from "../find/rows/distinctRows";
import type { Noted } from "../kept/memory";
import type { SheetRow } from "./rows";

/** Periods that have one before them by their very name. */
const COMPARED: readonly PeriodKind[] = ["month", "quarter", "half-year", "year"];

/** A longer text is no figure that anybody typed. */
const LONGEST_TEXT = 200;

/**
 * What the memory is to keep of an evaluated sheet: what each row came to, and its current reading where that is certain: a figure of a
 * dated period, with nothing left to settle about it, of a KPI that is known again for certain; and what its target cell shows.
 *
 * @param asTyped The rows as their cells have them, in the same order: a target that was corrected in the pane is not what Excel holds.
 */
export function notedRows(
  rows: readonly SheetRow[],
  evaluations: readonly Evaluation[],
  asTyped: readonly SheetRow[] = rows,
): readonly Noted[] {
  const isDistinct = distinctRows(rows);
  return rows.flatMap((row, index): Noted[] => {
    const evaluation = evaluations[index];
    if (evaluation === undefined) return [];
    const { status, travel, current, queries } = evaluation;
    const isCertain = current !== null && current.value !== null && !queries.some(({ blocking }) => blocking);
    const text =
      isCertain && isDistinct(row) && isDated(current.period) ? textToKeep(current, current.value) : null;
    return [
      {
        identity: row.identity,
        description: rememberedName(row),
        answered: { status, travel: travel?.mark ?? "" },
        reading: text === null || current === null ? null : { period: current.period, text },
        target: isDistinct(row) ? targetToKeep(asTyped[index]?.kpi.target ?? null) : null,
      },
    ];
  });
}

/** In one line, since that is how it is compared; a column too narrow for it shows nothing to compare. */
function targetToKeep(shown: Shown | null): string | null {
  const text = shown?.text.replace(/\s+/g, " ").trim() ?? null;
  return text === null || text.length > LONGEST_TEXT || /^#+$/.test(text) ? null : text;
}

/** Known by its dates: "This quarter" is another quarter next time. */
export function isDated({ kind, start }: Period): boolean {
  return COMPARED.includes(kind) && Math.floor(start / 12) > YEARLESS + 1;
}

/**
 * What the cell showed, where that alone reads as the same figure again; else the figure as we write it (a column too narrow, a decimal
 * comma). Null where neither does.
 */
function textToKeep({ text, unit, period }: PeriodReading, value: number): string | null {
  const candidates = [text, figureText(value, unit, decimalsOf(value))];
  return candidates.find((candidate) => readsAs(candidate, period, value, unit)) ?? null;
}

function readsAs(text: string, period: Period, value: number, unit: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  const reading = readReading({ at: "", text, value: text, format: "@" }, period);
  return reading.kind === "figure" && reading.figure.value === value && reading.figure.unit === unit;
}
