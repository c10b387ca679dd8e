import { judgeSheet } from "../../src/actions/judgeSheet";
import { sheetOfCells } from "../workbook/gridSheet";
import { Random } from "./random";

/** A cell may hold as much as this; a regular expression that is slow on it would stop Excel's pane. */
const LONGEST = 32_767;
const BUDGET_MS = 25;

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

/** Milliseconds to judge a sheet of these cells. */
function timeOf(cells: readonly (readonly string[])[]): number {
  const sheet = sheetOfCells(cells);
  const start = performance.now();
  judgeSheet(sheet, options);
  return performance.now() - start;
}

function adversarial(random: Random): string {
  const text = random.pick(ADVERSARIAL as [string]);
  const tail = random.pick(TAILS as [string]);
  return text.slice(0, LONGEST - tail.length) + tail;
}

timeOf([HEADINGS, PLAIN]);

describe.each(HEADINGS.map((heading, column) => [heading, column] as const))(
  "under “%s”",
  (_heading, column) => {
    test("each hostile cell of 32,767 characters is read in bounded time", () => {
      const slow = ADVERSARIAL.flatMap((text, index) => {
        const tail = TAILS[(index + column) % TAILS.length] ?? "";
        const cell = text.slice(0, LONGEST - tail.length) + tail;
        const ms = timeOf([HEADINGS, PLAIN, PLAIN.map((plain, at) => (at === column ? cell : plain))]);
        return ms > BUDGET_MS * 10
          ? [`${JSON.stringify(text.slice(0, 20))}…${JSON.stringify(tail)}: ${Math.round(ms)} ms`]
          : [];
      });
      expect(slow).toEqual([]);
    });

    test("so is each as the heading", () => {
      const slow = ADVERSARIAL.flatMap((text) => {
        const ms = timeOf([HEADINGS.map((plain, at) => (at === column ? text : plain)), PLAIN, PLAIN]);
        return ms > BUDGET_MS * 10 ? [`${JSON.stringify(text.slice(0, 20))}…: ${Math.round(ms)} ms`] : [];
      });
      expect(slow).toEqual([]);
    });
  },
);

test.each([1, 2, 3])(`a sheet full of hostile cells, seed %i: at most ${BUDGET_MS} ms a cell`, (seed) => {
  const random = new Random(seed);
  const rows = Array.from({ length: 20 }, () =>
    HEADINGS.map((_, at) => (at < 2 && random.oneIn(2) ? (PLAIN[at] ?? "") : adversarial(random))),
  );
  const ms = timeOf([HEADINGS, PLAIN, ...rows]);
  expect(ms / (rows.length * HEADINGS.length)).toBeLessThan(BUDGET_MS);
});
