import type { PeriodReading, Travel } from "../../kpi/evaluation";
import { checking } from "../../wording/check";
import type { TravelSigns } from "../vocabulary/ownWords";
import { piecesOf } from "../vocabulary/pieces";
import { readTravels, type TravelReading } from "../vocabulary/readTravel";
import { travelInWords } from "../vocabulary/sheetVocabulary";
import type { RowOnSheet } from "./checkSheet";
import {
  compareTravel,
  conventionBeside,
  conventionOf,
  expectedTravel,
  goApart,
  inConvention,
  type Convention,
  writtenConvention,
  type PrintedMark,
  type Vote,
} from "./compareTravel";
import { noAnswer, type MarkCheck } from "./markCheck";
import type { PrintedCell } from "./sheetMarks";
import { shortFigure } from "./shortFigure";
import type { ColourWord } from "./statusColours";

/** A row's direction of travel by the rules: the short one, or the long one. */
interface Answer {
  readonly profile: string;
  readonly travel: Travel | null;
  readonly previous: PeriodReading | null;
  readonly current: PeriodReading | null;
  readonly whyNot: string | null;
}

interface Compared {
  readonly cell: PrintedCell;
  readonly reading: TravelReading;
  readonly answer: Answer;
}

const LETTER_OF: Readonly<Record<ColourWord, "G" | "A" | "R">> = {
  green: "G",
  yellow: "A",
  amber: "A",
  red: "R",
};

/** Compares the travel cells of all rows, the short and the long ones each among themselves. The rules' answer is given in the sheet's own `signs`. */
export function checkedTravels(
  rows: readonly RowOnSheet[],
  signs: TravelSigns | null,
): readonly (readonly MarkCheck[])[] {
  const short = checkedColumn(
    rows.map(({ travel, name, evaluation }) => {
      const { profile, previous, current, whyNoTravel } = evaluation;
      const answer = { profile, travel: evaluation.travel, previous, current, whyNot: whyNoTravel };
      return travel === null ? null : { cell: withoutDesign(travel, name), answer };
    }),
    signs,
  );
  const long = checkedColumn(
    rows.map(({ longTravel, name, evaluation: { profile, current, longTravel: found } }) => {
      if (longTravel === null || found === null) return null;
      return { cell: withoutDesign(longTravel, name), answer: { profile, current, ...found } };
    }),
    signs,
  );
  return rows.map((_, index) => [...(short[index] ?? []), ...(long[index] ?? [])]);
}

/** What colours the row's name too is a design. */
function withoutDesign(cell: PrintedCell, name: PrintedCell | null): PrintedCell {
  return cell.fill !== null && cell.fill === name?.fill ? { ...cell, fill: null } : cell;
}

type Row = { readonly cell: PrintedCell; readonly answer: Answer } | null;

function checkedColumn(rows: readonly Row[], signs: TravelSigns | null): readonly (readonly MarkCheck[])[] {
  const read = readTravels(rows.flatMap((row) => row?.cell.text ?? []));
  const compared = rows.map((row): Compared | null => {
    if (row === null) return null;
    const { text, fill, ink } = row.cell;
    const colour = fill ?? ink;
    const reading: TravelReading =
      text === null ? { kind: "unclear" } : read({ text, ink: colour === null ? null : LETTER_OF[colour] });
    return { ...row, reading };
  });
  const votes = compared.map(voteOf);
  const marksAt = new Map<string, Set<string>>();
  for (const one of compared) {
    if (one === null) continue;
    const marks = marksAt.get(one.cell.at) ?? new Set();
    marksAt.set(one.cell.at, marks.add(one.answer.travel?.mark ?? ""));
  }
  return compared.map((one, index) => {
    if (one === null || one.reading.kind === "nothing") return [];
    const isShared = (marksAt.get(one.cell.at)?.size ?? 1) > 1;
    const others = votes.flatMap((vote, at) =>
      at === index || vote === null || vote.profile !== one.answer.profile ? [] : [vote],
    );
    const { travel } = one.answer;
    const written = travel === null ? null : writtenConvention(expectedTravel(travel));
    return [travelCheck(one, isShared, conventionBeside(votes[index] ?? null, others, written), signs)];
  });
}

function voteOf(one: Compared | null): (Vote & { readonly profile: string }) | null {
  if (one === null || one.reading.kind !== "mark" || one.answer.travel === null) return null;
  const follows = conventionOf(one.reading, expectedTravel(one.answer.travel));
  const lettered = one.reading.letter !== null;
  return follows === null ? null : { profile: one.answer.profile, follows, lettered };
}

function travelCheck(
  { cell, reading, answer }: Compared,
  isShared: boolean,
  convention: Convention | null,
  signs: TravelSigns | null,
): MarkCheck {
  const said = inWords(cell, reading, checking.quoted);
  const { travel } = answer;
  const byRules = travel === null ? null : travelInWords(inConvention(travel, convention), spaced(signs));
  const check = (result: MarkCheck["result"], sentence: string): MarkCheck => ({
    what: "travel",
    cell: cell.at,
    result,
    printed: inWords(cell, reading, (text) => text),
    expected: byRules,
    sentence,
  });
  if (reading.kind !== "mark")
    return check("undecidable", checking.unreadable("travel", said, cell.at, byRules));
  if (travel === null || byRules === null)
    return {
      ...check("undecidable", ""),
      ...noAnswer("travel", said, cell.at, sentencesOf(answer.whyNot)),
    };
  if (isShared) return check("undecidable", checking.sharedCell(said, cell.at));
  const expected = expectedTravel(travel);
  const result = compareTravel(reading, expected, convention);
  switch (result) {
    case "agrees":
      return check(result, checking.agrees("travel", said, cell.at));
    case "disagrees":
      return check(
        result,
        checking.disagrees("travel", said, cell.at, {
          rules: byRules,
          byHand: null,
          reason: figuresOf(answer),
        }),
      );
    case "undecidable":
      return check(
        result,
        goApart(expected) && reading.arrow !== null
          ? checking.eitherWay(said, cell.at, byRules)
          : checking.unreadable("travel", said, cell.at, byRules),
      );
    default:
      return result satisfies never;
  }
}

/** What is printed is told with a space before its letter, and so is what the rules say. */
function spaced(signs: TravelSigns | null): TravelSigns | null {
  return signs?.kind === "arrows" ? { ...signs, gap: " " } : signs;
}

/** "↑ G" for "↑G"; "↑ (green)" where only the colour says it; else as printed. `quote` is put round what stands in the cell. */
function inWords(cell: PrintedCell, reading: TravelReading, quote: (text: string) => string): string {
  if (cell.text === null) return checking.picture(cell.font);
  const [arrow = "", letter, ...more] = piecesOf(cell.text);
  const text = quote(cell.text.replace(/\s+/gu, " ").trim());
  if (reading.kind !== "mark" || more.length > 0) return text;
  if (letter !== undefined)
    return isLetter(letter) && !isLetter(arrow) ? quote(`${arrow} ${letter.toUpperCase()}`) : text;
  const colour = cell.fill ?? cell.ink;
  return isLettered(reading) && colour !== null && !isLetter(arrow) ? checking.coloured(text, colour) : text;
}

function isLetter(piece: string): boolean {
  return /^[gar]$/.test(piece);
}

function isLettered({ letter }: PrintedMark): boolean {
  return letter !== null;
}

function figuresOf({ previous, current }: Answer): string {
  return previous === null || current === null
    ? ""
    : checking.compared(shortFigure(previous), shortFigure(current));
}

/** A reason as a sentence of its own; none where there is none. */
function sentencesOf(reason: string | null): readonly string[] {
  if (reason === null || reason === "") return [];
  const text = reason.charAt(0).toUpperCase() + reason.slice(1);
  return [/[.!?]$/.test(text) ? text : `${text}.`];
}
