import type { Evaluation, Travel } from "../../kpi/evaluation";
import { TRAVEL_INK, type Paint } from "../../kpi/look/look";
import { WARNING_HEADING } from "../../wording/marks";
import type { BorderState, CellState, FillState, FontState } from "./marks";
import { WARNING_EDGE } from "./palette";
import { OWN_WORDS, travelInWords, type SheetVocabulary } from "../vocabulary/sheetVocabulary";
import { statusInWords } from "../vocabulary/statusInWords";

/** How each kind of mark looks and reads. Null where an evaluation earns none. */

const THICK: BorderState = { style: "Continuous", weight: "Thick", color: WARNING_EDGE };
/** What goes round a reading that is out of tolerance. */
export const HEAVY_BORDER = { top: THICK, bottom: THICK, left: THICK, right: THICK } as const;

/**
 * The reading's cell: its status as a fill, and out of tolerance a heavy border, so that it is seen without colour; with the warning as
 * a note where that is asked for. Content is never part of it.
 */
export function readingState(evaluation: Evaluation, warningAsNote: boolean): CellState | null {
  const note = warningAsNote ? evaluation.warning : null;
  const state = rated(evaluation);
  return state === null || note === null ? state : { ...state, note };
}

/** A rated figure of any period: its colour, and out of tolerance the heavy border. Only the reporting period's has a warning besides. */
export function rated({
  paint,
  outOfTolerance,
}: Pick<Evaluation, "paint" | "outOfTolerance">): CellState | null {
  if (paint === null && !outOfTolerance) return null;
  return {
    ...(paint === null ? {} : painted(paint)),
    ...(outOfTolerance ? { borders: HEAVY_BORDER } : {}),
  };
}

/** The status column's cell: the status as a word, the sheet's own where it has one, on its colour. */
export function statusState(evaluation: Evaluation, vocabulary: SheetVocabulary = OWN_WORDS): CellState {
  const { paint } = evaluation;
  return {
    ...asText(statusInWords(evaluation, vocabulary.status)),
    ...(paint === null ? {} : painted(paint)),
  };
}

/** The arrow with its letter, "↓ R", in the sheet's own signs. */
export function travelState(
  evaluation: Evaluation,
  vocabulary: SheetVocabulary = OWN_WORDS,
): CellState | null {
  return arrowState(evaluation.travel, evaluation.travelInk, vocabulary);
}

/** The second, long-term arrow, in the same signs; null where the rules give none. */
export function longTravelState(
  evaluation: Evaluation,
  vocabulary: SheetVocabulary = OWN_WORDS,
): CellState | null {
  const { longTravel } = evaluation;
  return longTravel === null ? null : arrowState(longTravel.travel, longTravel.ink, vocabulary);
}

function arrowState(
  travel: Travel | null,
  ink: string | null,
  vocabulary: SheetVocabulary,
): CellState | null {
  if (travel === null) return null;
  return {
    ...asText(travelInWords(travel, vocabulary.travel)),
    font: { color: ink ?? TRAVEL_INK.plain, bold: true },
  };
}

/** The warning column's cell: one short sentence. */
export function warningState(evaluation: Evaluation): CellState | null {
  return evaluation.warning === null ? null : { ...asText(evaluation.warning), wrapText: true };
}

/** The heading of a warning column of our own. */
export function warningHeadingState(): CellState {
  return { ...asText(WARNING_HEADING), font: { color: WARNING_EDGE, bold: true }, wrapText: true };
}

/** A status' colour as a cell has it. */
export function painted(paint: Paint): { fill: FillState; font: FontState } {
  return { fill: { color: paint.fill, pattern: "Solid" }, font: { color: paint.ink, bold: true } };
}

/**
 * A sentence as a cell's content. Ours begin with a letter or an arrow; should one ever begin as a formula does, the cell is made a
 * text cell first, and so it cannot become one.
 */
function asText(text: string): Pick<CellState, "content" | "numberFormat"> {
  return /^[=+\-@]/.test(text) ? { content: text, numberFormat: "@" } : { content: text };
}
