import fc from "fast-check";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import { readPolarity } from "../../src/kpi/polarity/polarity";
import { readReading } from "../../src/kpi/reading/reading";
import { readTarget } from "../../src/kpi/target/target";
import { readTolerance } from "../../src/kpi/tolerance/tolerance";
import { growth, LINEAR } from "../boundedWork";
import { evaluateOne, shown } from "./rowBuilder";

const RANK = { green: 0, amber: 1, red: 2 } as const;
const rank = (status: string): number => RANK[status as keyof typeof RANK];

/** Figures as they are displayed: up to two decimals. */
const displayed = fc.integer({ min: -20_000, max: 20_000 }).map((hundredths) => hundredths / 100);
const percent = fc.integer({ min: 0, max: 2_500 }).map((hundredths) => hundredths / 100);
const polarity = fc.constantFrom("Higher is better", "Lower is better");
const statusOf = (reading: number, target: number, tolerance: number, direction: string): string =>
  evaluateOne({
    figures: { "July 2023/24": String(reading) },
    target: String(target),
    tolerance: `${String(tolerance)}%`,
    polarity: direction,
  }).status;

test("status never improves as the reading worsens", () => {
  fc.assert(
    fc.property(displayed, displayed, displayed, percent, polarity, (a, b, target, tolerance, direction) => {
      const [worse, better] = direction.startsWith("Higher")
        ? [Math.min(a, b), Math.max(a, b)]
        : [Math.max(a, b), Math.min(a, b)];
      const statuses = [worse, better].map((reading) => statusOf(reading, target, tolerance, direction));
      // A figure of quite another size than its target is asked about.
      fc.pre(!statuses.includes("needs-attention"));
      expect(rank(statuses[0] ?? "")).toBeGreaterThanOrEqual(rank(statuses[1] ?? ""));
    }),
  );
});

test("a wider tolerance never makes a status worse", () => {
  fc.assert(
    fc.property(displayed, displayed, percent, percent, polarity, (reading, target, a, b, direction) => {
      const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((tolerance) =>
        statusOf(reading, target, tolerance, direction),
      );
      fc.pre(narrow !== "needs-attention");
      expect(rank(wide ?? "")).toBeLessThanOrEqual(rank(narrow ?? ""));
    }),
  );
});

test("a reading exactly on the limit is inside", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 25 }),
      (hundredths, tolerance) => {
        const target = hundredths / 100;
        const limit = Number((BigInt(hundredths) * BigInt(100 - tolerance)).toString()) / 10_000;
        expect(statusOf(limit, target, tolerance, "Higher is better")).toBe("amber");
      },
    ),
  );
});

test("two readings displayed alike are the same, whatever lies behind them", () => {
  fc.assert(
    fc.property(
      displayed,
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      (figure, a, b) => {
        const cell = (value: number) => ({ text: String(figure), value, format: "0.00" });
        const { travel } = evaluateOne({
          figures: { "June 2023/24": cell(a), "July 2023/24": cell(b) },
          target: "Tracking",
        });
        expect(travel?.mark).toBe("→");
      },
    ),
  );
});

/** Text built from the pieces of the grammar, so that it gets far into it, and any text at all. */
const piece = fc.constantFrom(
  ..."% £ ( ) - to of out n/a Q1 23-24 2023/24 July Apr target annual month green amber and above YTD achieved the 5 90 1,234 12,5 . , < ≥ per constructor __proto__ in arrears quarterly".split(
    " ",
  ),
);
const anyCell = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

test("no text is an exception, in any cell, and the answer is whole", () => {
  fc.assert(
    fc.property(anyCell, anyCell, anyCell, anyCell, anyCell, (june, july, direction, target, tolerance) => {
      const evaluation = evaluateOne({
        figures: { "June 2023/24": june, "July 2023/24": july },
        polarity: direction,
        target,
        tolerance,
        ref: july,
      });
      expect(evaluation.explanation).not.toBe("");
      expect(evaluation.whyNoTravel === null).toBe(evaluation.travel !== null);
      const blocked = evaluation.queries.some(({ blocking }) => blocking);
      expect(blocked).toBe(evaluation.status === "needs-attention");
      expect(evaluation.outOfTolerance).toBe(evaluation.warning !== null);
      expect(Number.isFinite(evaluation.current?.value ?? 0)).toBe(true);
      if (evaluation.outOfTolerance) expect(evaluation.status).toBe("red");
    }),
    { numRuns: 3_000 },
  );
});

test("no heading is an exception", () => {
  fc.assert(
    fc.property(
      fc.array(anyCell, { maxLength: 8 }),
      fc.array(anyCell, { maxLength: 2 }),
      (headings, titles) => {
        expect(
          readPeriodHeadings(
            headings.map((text) => shown(text)),
            { titles },
          ),
        ).toHaveLength(headings.length);
      },
    ),
    { numRuns: 1_000 },
  );
});

describe("a cell of 32,767 characters costs no more than a moment", () => {
  const LONGEST = 32_767;
  test.each([
    "1",
    "1,",
    "9 ",
    "(",
    "a",
    " ",
    "n/a ",
    "% ",
    "1-",
    "\u200b",
    "﷽",
    "Q1 ",
    "achieved ",
    "\ud800",
    "#",
    "£",
    "1 out of ",
    "1 234 ",
    "1.234,5",
    "½",
    "01:30:",
    "est. ",
    "(p) ",
    "3 1/2 ",
    "1h30m",
    "1\u2009234\u2009",
    "¹",
  ])("%j repeated", (unit) => {
    const textOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const read = (text: string): void => {
      for (const cell of [shown(text), shown({ text, value: 5, format: text.slice(0, 255) })]) {
        readReading(cell, null);
        readTarget(cell);
        readTolerance(cell);
        readPolarity(cell);
        readPeriodHeadings([cell], { titles: [text] });
      }
    };
    expect(growth(LONGEST, textOf, read)).toBeLessThan(LINEAR);
  });
});
