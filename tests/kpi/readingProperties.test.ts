import fc from "fast-check";
import { tidy } from "../../src/kpi/reading/decimal";
import { readReading, type Reading } from "../../src/kpi/reading/reading";
import { readTarget } from "../../src/kpi/target/target";
import { shown } from "./rowBuilder";

/** Digits grouped in threes with a separator. */
function grouped(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** Ways of printing a whole number and two decimals; all of them leave no doubt. */
const NUMBERS: readonly ((whole: number, hundredths: string) => string)[] = [
  (whole, hundredths) => `${String(whole)}.${hundredths}`,
  (whole, hundredths) => `${grouped(whole, ",")}.${hundredths}`,
  (whole, hundredths) => `${grouped(whole, "\u2009")}.${hundredths}`,
  (whole, hundredths) => `${grouped(whole, " ")}.${hundredths}`,
  (whole, hundredths) =>
    whole < 1000 ? `${String(whole)}.${hundredths}` : `${grouped(whole, ".")},${hundredths}`,
  (whole, hundredths) =>
    [...`${String(whole)}.${hundredths}`]
      .map((sign) => (sign === "." ? sign : String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)))
      .join(""),
];

/** Ways of printing a figure about its number, with the unit they give and how many they stand for. */
const UNITS: readonly {
  readonly print: (number: string) => string;
  readonly unit: string;
  readonly times?: number;
}[] = [
  { print: (n) => n, unit: "" },
  { print: (n) => `${n}%`, unit: "%" },
  { print: (n) => `${n} per cent`, unit: "%" },
  { print: (n) => `£${n}`, unit: "£" },
  { print: (n) => `€${n}`, unit: "€" },
  { print: (n) => `£${n}k`, unit: "£", times: 1_000 },
  { print: (n) => `£${n}m`, unit: "£", times: 1_000_000 },
  { print: (n) => `£${n} million`, unit: "£", times: 1_000_000 },
  { print: (n) => `${n} days`, unit: "days" },
  { print: (n) => `${n} wks`, unit: "weeks" },
  { print: (n) => `${n}hrs`, unit: "hours" },
  { print: (n) => `${n} per 1,000`, unit: "per 1,000" },
  { print: (n) => `${n} kg`, unit: "kg" },
  { print: (n) => `${n} tonnes`, unit: "tonnes" },
  { print: (n) => `${n} FTE`, unit: "FTE" },
  { print: (n) => `${n}:1`, unit: ":1" },
  { print: (n) => `${n} p.a.`, unit: "per year" },
];

const MARKS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}*`,
  (text) => `${text} (p)`,
  (text) => `${text} provisional`,
  (text) => `est. ${text}`,
  (text) => ` ${text}\u00a0`,
  (text) => `"${text}"`,
  (text) => `${text}¹`,
];

const whole = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 9_999_999 }));
const hundredths = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
const printed = fc
  .record({
    whole,
    hundredths,
    number: fc.constantFrom(...NUMBERS),
    unit: fc.constantFrom(...UNITS),
    minus: fc.boolean(),
  })
  .map(({ number, unit, minus, ...parts }) => ({
    text: (minus ? "-" : "") + unit.print(number(parts.whole, parts.hundredths)),
    value: figureValue(parts.whole, parts.hundredths, unit.times ?? 1) * (minus ? -1 : 1),
    unit: unit.unit,
  }));

function figureValue(wholePart: number, decimals: string, times: number): number {
  return Number(((BigInt(wholePart) * 100n + BigInt(decimals)) * BigInt(times)).toString()) / 100;
}

function figureOf(reading: Reading): { value: number; unit: string } | null {
  return reading.kind === "figure" ? { value: reading.figure.value, unit: reading.figure.unit } : null;
}

test("any number in any form with any unit and mark reads back as the same value and unit", () => {
  fc.assert(
    fc.property(printed, fc.constantFrom(...MARKS), ({ text, value, unit }, mark) => {
      const found = figureOf(readReading(shown(mark(text)), null));
      expect(found?.unit).toBe(unit);
      expect(found?.value).toBeCloseTo(value, 6);
    }),
    { numRuns: 3_000 },
  );
});

test("a target reads as the same figure as a reading does", () => {
  fc.assert(
    fc.property(printed, ({ text, value, unit }) => {
      const target = readTarget(shown(text));
      const [amount] = target.kind === "values" ? target.amounts : [];
      expect(amount?.figure.unit).toBe(unit);
      expect(amount?.figure.value).toBeCloseTo(value, 6);
    }),
  );
});

/**
 * What a slipping finger or a bad copy leaves in a number. Left out is what makes another figure of it as anyone would read it: digits,
 * a point, a minus, a comma that groups, a sign of unit or scale.
 */
const junk = fc.constantFrom(
  ..."! \" $$ & ' * / ; = ? @ [ ] { } ^ _ ` | ~ ¬ ¦ § ¶ • … ¹ ² ³ ª º ½ ⅓ 👍 é Ω z x q w v j ab the of out and to or (( ) <> \t \n".split(
    " ",
  ),
  " ",
  "  ",
);

test("junk in a cell never makes another figure of it silently", () => {
  fc.assert(
    fc.property(printed, junk, fc.nat(), ({ text, value, unit }, insert, place) => {
      const at = place % (text.length + 1);
      const reading = readReading(shown(text.slice(0, at) + insert + text.slice(at)), null);
      if (reading.kind !== "figure" || reading.figure.slip) return;
      expect(reading.figure.value).toBeCloseTo(value, 6);
      expect(reading.figure.unit).toBe(unit);
    }),
    { numRuns: 20_000 },
  );
});

/** Figures as sheets have them, and what arithmetic makes of them. */
const figures = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100, 1e4, 1e6, 1e7), fc.nat(100))
    .map(([parts, of, percent]) => (parts / of) * (percent / 100)),
);

test("a tidy number has 14 significant digits, however soon that is seen", () => {
  fc.assert(
    fc.property(figures, (value) => {
      expect(tidy(value)).toBe(Number(value.toPrecision(14)) + 0);
    }),
    { numRuns: 5_000 },
  );
});
