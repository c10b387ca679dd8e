import fc from "fast-check";
import { compare } from "../../src/kpi/reading/decimal";
import { readTarget } from "../../src/kpi/target/target";
import { limitAt } from "../../src/kpi/tolerance/limitAt";
import { periodAmount, targetToDate } from "../../src/kpi/travel/cumulative";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import { evaluateOne, shown, type RowSpec } from "./rowBuilder";

const MONTHS = "April May June July August September October November December".split(" ");

function toNovember(figures: readonly string[], spec: Omit<RowSpec, "figures">): RowSpec {
  const months = MONTHS.slice(8 - figures.length, 8);
  return {
    declared: { cumulative: true },
    figures: Object.fromEntries(months.map((month, index) => [`${month} 2026/27`, figures[index] ?? ""])),
    ...spec,
  };
}

const HOMES = { target: "70 (5.83 per month)", tolerance: "10%" };
const DAYS = { target: "8.00 (0.667 per month)", tolerance: "5%", polarity: "Lower is better" };

test.each<[string, RowSpec, string]>([
  ["42 homes: 70 × 8 ÷ 12 less 10% is 42", toNovember(["42"], HOMES), "amber"],
  ["41 homes", toNovember(["41"], HOMES), "red"],
  ["5.60 days: 8.00 × 8 ÷ 12 and 5% is 5.60", toNovember(["5.60"], DAYS), "amber"],
  ["5.61 days", toNovember(["5.61"], DAYS), "red"],
  ["5.33 days, 5.33333… are due", toNovember(["5.33"], DAYS), "green"],
  ["5.34 days", toNovember(["5.34"], DAYS), "amber"],
])("a limit is worked out from the exact share of the year: %s", (_name, spec, expected) => {
  expect(evaluateOne(spec).status).toBe(expected);
});

test("three months at exactly 97.5% of the target to date are the same", () => {
  const { travel, explanation } = evaluateOne(toNovember(["3.90", "4.55", "5.20"], DAYS));
  expect(travel?.mark).toBe("→");
  expect(explanation).toContain("97.50% of the target to date then, 97.50% now");
});

test("two shares that differ are not shown as one", () => {
  const { travel, explanation } = evaluateOne(
    toNovember(["455003", "520000"], { target: "800000 (66666.67 per month)" }),
  );
  expect(travel?.mark).toBe("↓ A");
  expect(explanation).toContain("97.501% of the target to date then, 97.500% now");
});

test("a limit is said with the decimals that leave the reading on its side, and no more", () => {
  const said = (target: string, figure: string): string =>
    evaluateOne(toNovember([figure], { ...DAYS, target })).explanation;
  expect(said("8.00 (0.667 per month)", "5.70")).toContain(
    "against a target to date of 5.33; amber ends at 5.6 (5% of 5.33)",
  );
  expect(said("7.997 (0.6664 per month)", "5.60")).toContain(
    "Red: 5.60 in November 2026 against a target to date of 5.33; amber ends at 5.5979",
  );
  // 76.01 × 8 ÷ 12 and 5% is 53.207 exactly.
  expect(said("76.01 (6.334 per month)", "53.21")).toContain("amber ends at 53.207");
});

/** A number with few decimals as the whole number of its smallest parts. */
const parts = (value: number, decimals: number): bigint => BigInt(Math.round(value * 10 ** decimals));

test("comparing with a limit of a share is exact: the same as with whole numbers alone", () => {
  const cases = fc.record({
    year: fc.integer({ min: 1, max: 9_999_999 }),
    yearDecimals: fc.constantFrom(0, 1, 2),
    month: fc.integer({ min: 1, max: 12 }),
    percent: fc.integer({ min: 0, max: 500 }),
    better: fc.constantFrom("higher" as const, "lower" as const),
    off: fc.integer({ min: -1, max: 1 }),
  });
  fc.assert(
    fc.property(cases, ({ year, yearDecimals, month, percent, better, off }) => {
      const target = year / 10 ** yearDecimals;
      const sign = better === "higher" ? -1 : 1;
      // The limit in parts of 12 × 1,000 × 10 ^ decimals; percent is in tenths.
      const limit = BigInt(year) * BigInt(month) * BigInt(1000 + sign * percent);
      const scale = 12_000n * 10n ** BigInt(yearDecimals);
      const readingDecimals = 4;
      const near = (limit * 10n ** BigInt(readingDecimals)) / scale + BigInt(off);
      const reading = Number(near) / 10 ** readingDecimals;
      const [period] = readPeriodHeadings(
        [shown(`${[...MONTHS, "January", "February", "March"][month - 1] ?? ""} 2026/27`)],
        { titles: [] },
      );
      if (period === null || period === undefined) throw new Error("No period.");
      const figure = {
        value: target,
        unit: "",
        decimals: yearDecimals,
        scaled: false,
        slip: false,
        doubtful: false,
      };
      const due = targetToDate({ figure, per: "month", shareOf: figure }, period);
      const at = limitAt(
        { kind: "relative", percent: percent / 10 },
        { better, target: due?.value ?? 0, unit: "" },
      );
      const exact = parts(reading, readingDecimals) * scale - limit * 10n ** BigInt(readingDecimals);
      expect(Math.sign(compare(reading, at ?? 0))).toBe(exact === 0n ? 0 : exact > 0n ? 1 : -1);
    }),
    { numRuns: 5_000 },
  );
});

test("a year's share by its month is what the target cell says", () => {
  const [period] = readPeriodHeadings([shown("November 2026/27")], { titles: [] });
  if (period === null || period === undefined) throw new Error("No period.");
  const amount = periodAmount(readTarget(shown("70 (5.83 per month)")), period);
  expect(amount === null ? null : compare(targetToDate(amount, period)?.value ?? 0, 140 / 3)).toBe(0);
});
