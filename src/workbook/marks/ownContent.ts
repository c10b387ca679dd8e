import { isWarning } from "../../wording/marks";
import type { SampledCell } from "../find/columns/columnSample";
import { plainHeading } from "../find/headings/headerMatch";
import type { Strength } from "../find/headings/headerWording";
import { MOVEMENTS, PLACEHOLDERS, STATUS_WORDS, TRAVEL_WORDS, type MarkWords } from "./markWords";

/** The roles whose cells we write. */
export type WrittenRole = "status" | "travel" | "warning";

/** What an officer keeps in a column that by its heading would be ours to write. */
export type OwnContent = "figures" | "sentences" | "words";

/** A mark or an empty place is ours to write over; "own" is an officer's text or figure; "beside" is a mark only among marks. */
type CellNature = "mark" | "own" | "nothing" | "beside";

const LONGEST_MARK = 80;
const LONGEST_WORDS = 40;
/** The share of remarks with which a column is still one of marks; under a heading as vague as "Progress" hardly any. */
const REMARKS_ALLOWED: Readonly<Record<Strength, number>> = { clear: 1 / 3, usual: 1 / 3, alone: 1 / 10 };

/**
 * What an officer keeps in a column for himself, so that it is not written over; null where the column is ours to write.
 *
 * A status column is ours where its cells under KPI rows are status words, symbols or letters, or blank; a travel column where they are
 * arrows, words of direction, or blank; a warning column where they are our own sentences, or blank. Errors and words such as "N/A" do
 * not count either way. Figures always are an officer's: "-12%" under "Change" is an amount, and an arrow does not give it back.
 *
 * @param cells The column's cells under KPI rows that are not blank.
 * @param heading How strong the column's heading is: in a column "Direction of Travel" a remark here and there changes nothing.
 * @example ownContent("status", [{ text: "Final", isNumber: false }], "clear") // "words"
 */
export function ownContent(
  role: WrittenRole,
  cells: readonly SampledCell[],
  heading: Strength,
): OwnContent | null {
  const found = cells.map((cell) => natureOf(role, cell));
  const besideIs: CellNature = found.includes("mark") ? "mark" : "own";
  const natures = found.map((nature) => (nature === "beside" ? besideIs : nature));
  const own = cells.filter((_, index) => natures[index] === "own");
  if (own.length === 0) return null;
  const marks = natures.filter((nature) => nature === "mark").length;
  if (own.length <= (own.length + marks) * REMARKS_ALLOWED[heading]) return null;
  if (own.filter(isFigure).length * 2 >= own.length) return "figures";
  return own.some((cell) => cell.text.length > LONGEST_WORDS) ? "sentences" : "words";
}

/** True where any cell under a heading "Direction" is an arrow or a word for the way a figure went. */
export function mayBeTravel(cells: readonly SampledCell[]): boolean {
  return cells.some(({ text }) => {
    if (text.length > LONGEST_MARK) return false;
    return MOVEMENTS.has(plainHeading(text)) || (/\p{S}/u.test(text) && !/[\p{L}\p{N}]/u.test(text));
  });
}

function natureOf(role: WrittenRole, cell: SampledCell): CellNature {
  const text = cell.text.trim();
  if (isError(text)) return "nothing";
  if (role === "warning") return warningNature(text);
  if (cell.isNumber) return "own";
  return markNature(role === "status" ? STATUS_WORDS : TRAVEL_WORDS, text);
}

/** "None" under "Exceptions" is an answer of the officer's; only a dash is nothing. */
function warningNature(text: string): CellNature {
  if (isWarning(text)) return "mark";
  return /^[-–—]*$/.test(text) ? "nothing" : "own";
}

function markNature(known: MarkWords, text: string): CellNature {
  if (text.length > LONGEST_MARK) return "own";
  const symbol = /\p{S}/u.test(text);
  if (!/[\p{L}\p{N}]/u.test(text)) return symbol ? "mark" : "nothing";
  const plain = plainHeading(text);
  if (PLACEHOLDERS.has(plain)) return "nothing";
  if (known.whole.has(plain)) return "mark";
  if (known.beside.has(plain)) return "beside";
  const found = plain.split(" ").filter((word) => word !== "and");
  const allKnown = found.every((word) => known.core.has(word) || known.aside.has(word));
  return allKnown && (symbol || found.some((word) => known.core.has(word))) ? "mark" : "own";
}

function isFigure(cell: SampledCell): boolean {
  return cell.isNumber || (cell.text.length <= LONGEST_WORDS && /^[^\p{L}\p{N}]*\d/u.test(cell.text));
}

/** "#N/A", "#DIV/0!". */
function isError(text: string): boolean {
  return /^#[A-Z0-9/]{1,12}[!?]?$/.test(text);
}
