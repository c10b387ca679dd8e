import type { CorrectionResult, RowResult } from "../../actions/result";
import { givenByYou, notCertain, toleranceByRules, UNDERSTOOD_AS } from "../../wording/pane/row";
import { quoted } from "../../wording/workbook";

/** Where nothing is wanting of the target: it is in words, and the status says which. */
const WITHOUT_TARGET: readonly string[] = ["tracking", "target-under-review"];

/**
 * The target as it was understood; one that is asked about as the officer gave it, or as the cell has it, so that it does not look as if there
 * were none.
 *
 * @example "60"; "“P1 97%, P2 90%”, not certain"; "62, given by you; D7 says “57”"; "None"
 */
export function targetInWords(row: RowResult): string {
  const { target, shows, status } = row;
  if (target !== null) return given(row, target, isTarget(row));
  const own = settled(row, isTarget(row));
  const typed = own?.what === "target" ? own.value : null;
  const text = (shows.target ?? "").trim();
  const isNone = text === "" || WITHOUT_TARGET.includes(status) || isAsked(row, "target", "missing");
  if (typed === null && isNone) return given(row, UNDERSTOOD_AS.nothing, isTarget(row));
  const value = typed ?? quoted(text);
  return given(row, isAsked(row, "target") ? notCertain(value) : value, isTarget(row));
}

/**
 * The tolerance as it was understood, none where there is none to tell of: what the rules set in its place, or what is asked about.
 *
 * @example "amber up to 66 (10% of the target), set by the rules “Amber within 10%”; yours is not used"; "“20”, not certain"
 */
export function toleranceInWords(row: RowResult, rules: string): readonly string[] {
  const { toleranceAs, shows, status, cells } = row;
  const own = settled(row, isTolerance);
  const typed = own?.what === "tolerance" ? own.value : null;
  const text = (shows.tolerance ?? "").trim();
  const isUnused = row.ownTolerance === "unused" && (typed !== null || text !== "");
  if (isUnused) return [toleranceByRules(toleranceAs, rules, typed === null ? cells.tolerance : null)];
  if (toleranceAs !== null) return [given(row, toleranceAs, isTolerance)];
  if (status !== "needs-attention" || (typed === null && text === "")) return [];
  const value = typed ?? quoted(text);
  return [given(row, isAsked(row, "tolerance") ? notCertain(value) : value, isTolerance)];
}

const isTolerance = ({ what }: CorrectionResult): boolean => what === "tolerance";

function isTarget({ currentHeading, currentPeriod }: RowResult): (one: CorrectionResult) => boolean {
  return ({ what, correction: { heading, period } }) =>
    (what === "target" || what === "tracking") &&
    (heading === undefined ||
      heading === currentHeading ||
      (period !== undefined && period === currentPeriod));
}

/** What the officer settled about a part, and holds. */
function settled(
  row: RowResult,
  isOfPart: (one: CorrectionResult) => boolean,
): CorrectionResult["correction"] | undefined {
  return row.corrections.find((one) => one.lapsed === null && isOfPart(one))?.correction;
}

/** Whether the row waits for an answer about a part: about its cell, or by what the question is called. */
function isAsked({ queries, cells }: RowResult, part: "target" | "tolerance", about = ""): boolean {
  return queries.some(
    ({ blocking, code, cell }) =>
      blocking && (code.startsWith(`${part}-${about}`) || (about === "" && cell === cells[part])),
  );
}

/** With what the cell says, where the officer's word goes before it. */
export function given(row: RowResult, words: string, isOfPart: (one: CorrectionResult) => boolean): string {
  const instead = row.corrections.find((one) => one.lapsed === null && isOfPart(one))?.instead ?? null;
  return instead === null ? words : givenByYou(words, instead.cell, instead.shows);
}
