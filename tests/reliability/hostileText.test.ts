import { judgeSheet } from "../../src/actions/judging/judgeSheet";
import { finished } from "../../src/kpi/steps";
import { growth, LINEAR } from "../boundedWork";
import { sheetOfCells } from "../workbook/gridSheet";
import { Random } from "./random";

/** A cell may hold as much as this; a regular expression that is slow on it would stop Excel's pane. */
const LONGEST = 32_767;

const fill = (part: string): string => part.repeat(Math.ceil(LONGEST / part.length)).slice(0, LONGEST);

/** Texts on which careless expressions go over the same characters again and again: near-matches of what the readers look for. */
const ADVERSARIAL: readonly string[] = [
  ..." 0 1, 9. 1,234 ( (( ) % %% - -- – a a  \u00a0 \t \n £ £1 . , / 1/ ∕ & + ≤ ≥"
    .split(" ")
    .flatMap((part) => (part === "" ? [] : [part])),
  " ",
  "1 ",
  " 1",
  "1 out of ",
  "out of ",
  "1 of 1 ",
  "12 - ",
  "5% - ",
  "5 to ",
  "Q1 ",
  "Q1 23-24 ",
  "quarter ",
  "year to date ",
  "(YTD) ",
  "April 2023/24 ",
  "Jan-Mar ",
  "achieved of the target (",
  "achieved of the monthly target (38.00%) ",
  "annual target ",
  "no target ",
  "n/a ",
  "reported ",
  "higher is better ",
  "higher ",
  "lower is ",
  "green ",
  "and above is green, ",
  "99% and above is ",
  "amber threshold ",
  "points ",
  "percentage ",
  "New KPI for ",
  "one month in arrears ",
  "tolerance ",
  "direction of travel ",
  "since previous ",
  "(KPI 1) ",
  "P1 and P2 97.5% ",
  "£1.2m ",
  "Max. ",
  "2023-24 ",
  "\ud800",
  "\u202e",
  "👍🏽",
  "９",
].map(fill);

const TAILS = ["", "!", "x", "%", ")", "\n"];
const HEADINGS = [
  "Ref",
  "Measure",
  "June 2023/24",
  "July 2023/24",
  "Direction of Travel",
  "RAG",
  "Polarity",
  "Target",
  "Tolerance",
  "Comments",
] as const;
const PLAIN = ["A1", "Visits", "70", "75", "", "", "Higher is better", "90%", "5%", ""] as const;
const options = { notes: false, entries: [], hiddenToo: false };

type Cells = readonly (readonly string[])[];

/** How the work of judging such cells grows with their length. */
function growthOf(cellsOf: (length: number) => Cells): number {
  return growth(
    LONGEST,
    (length) => sheetOfCells(cellsOf(length)),
    (sheet) => finished(judgeSheet(sheet, options)),
  );
}

function withTail(text: string, tail: string, length: number): string {
  return text.slice(0, length - tail.length) + tail;
}

/** The texts that make the work grow more than in proportion, with how much. */
function slow(cellsOf: (text: string, index: number, length: number) => Cells): readonly string[] {
  return ADVERSARIAL.flatMap((text, index) => {
    const grown = growthOf((length) => cellsOf(text, index, length));
    return grown < LINEAR ? [] : [`${JSON.stringify(text.slice(0, 20))}…: ${grown.toFixed(1)} times`];
  });
}

finished(judgeSheet(sheetOfCells([HEADINGS, PLAIN]), options));

describe.each(HEADINGS.map((heading, column) => [heading, column] as const))(
  "under “%s”",
  (_heading, column) => {
    test("each hostile cell of 32,767 characters is read in bounded time", () => {
      const cellsOf = (text: string, index: number, length: number): Cells => {
        const cell = withTail(text, TAILS[(index + column) % TAILS.length] ?? "", length);
        return [HEADINGS, PLAIN, PLAIN.map((plain, at) => (at === column ? cell : plain))];
      };
      expect(slow(cellsOf)).toEqual([]);
    }, 60_000);

    test("so is each as the heading", () => {
      const cellsOf = (text: string, _index: number, length: number): Cells => [
        HEADINGS.map((plain, at) => (at === column ? text.slice(0, length) : plain)),
        PLAIN,
        PLAIN,
      ];
      expect(slow(cellsOf)).toEqual([]);
    }, 60_000);
  },
);

test.each([1, 2, 3])(
  "so is a sheet full of hostile cells, seed %i",
  (seed) => {
    const cellsOf = (length: number): Cells => {
      const random = new Random(seed);
      const hostile = (): string =>
        withTail(random.pick(ADVERSARIAL as [string]), random.pick(TAILS as [string]), length);
      const rows = Array.from({ length: 20 }, () =>
        HEADINGS.map((_, at) => (at < 2 && random.oneIn(2) ? (PLAIN[at] ?? "") : hostile())),
      );
      return [HEADINGS, PLAIN, ...rows];
    };
    expect(growthOf(cellsOf)).toBeLessThan(LINEAR);
  },
  60_000,
);
