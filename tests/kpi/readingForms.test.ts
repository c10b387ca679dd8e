import { figureAt } from "../../src/kpi/reading/figure";
import { normalise } from "../../src/kpi/reading/normalise";
import { NUMBER_FORMS, readNumber } from "../../src/kpi/reading/number";
import { readReading } from "../../src/kpi/reading/reading";
import { LEADER_FORMS } from "../../src/kpi/reading/readingLeaders";
import { MARK_PHRASES } from "../../src/kpi/reading/readingMarks";
import { TRAILER_FORMS } from "../../src/kpi/reading/readingTrailers";
import { REMARKED_FORMS } from "../../src/kpi/reading/remarked";
import { READING_PHRASES } from "../../src/kpi/reading/readingWords";
import { tokenise } from "../../src/kpi/reading/token";
import { UNIT_FORMS } from "../../src/kpi/reading/unitForms";
import { UNREADABLE_FORMS } from "../../src/kpi/reading/unreadable";
import { shown, type Cell } from "./rowBuilder";

/** A reading in short: "1234.5£ slip provisional"; without a figure why it has none. */
function brief(cell: Cell): string {
  const reading = readReading(shown(cell), null);
  if (reading.kind === "unreadable") return `asked: ${reading.why}`;
  if (reading.kind === "stated") return `stated ${reading.answer}`;
  if (reading.kind !== "figure") return reading.kind;
  const { figure, marks } = reading;
  return [`${String(figure.value)}${figure.unit}`, ...(figure.slip ? ["slip"] : []), ...marks].join(" ");
}

const check = (cell: Cell, expected: string): void => {
  expect(brief(cell)).toBe(expected);
};

describe("every form of the tables reads as its example says", () => {
  test.each(NUMBER_FORMS)("number $example", ({ example, value, form }) => {
    expect(readNumber(example)).toMatchObject({ value, form });
  });
  test.each(UNIT_FORMS)("unit $name", ({ example, unit }) => {
    const tokens = tokenise(example);
    expect(figureAt(tokens, 0)).toMatchObject({ figure: { unit }, next: tokens.length });
  });
  test.each(MARK_PHRASES)("mark $example", ({ example, meaning }) => {
    expect(readReading(shown(example), null)).toMatchObject({ kind: "figure", marks: [meaning] });
  });
  test.each(TRAILER_FORMS)("beside a figure: $name", ({ example }) => {
    expect(readReading(shown(example), null).kind).toBe("figure");
  });
  test.each(LEADER_FORMS)("before a figure: $name", ({ example }) => {
    expect(readReading(shown(example), null).kind).toBe("figure");
  });
  test.each(REMARKED_FORMS)("in place of a figure: $name", ({ example }) => {
    expect(["not-applicable", "missing"]).toContain(readReading(shown(example), null).kind);
  });
  test.each(UNREADABLE_FORMS)("asked, not guessed: $example", ({ example, why }) => {
    expect(readReading(shown(example), null)).toMatchObject({ kind: "unreadable", why });
  });
  test.each(READING_PHRASES.filter(({ place }) => place === "whole"))("words $example", (phrase) => {
    expect(readReading(shown(phrase.example), null).kind).toBe(phrase.meaning.kind);
  });
});

describe("separators", () => {
  test.each([
    ["1.234,5", "1234.5 slip"],
    ["1.234.567", "1234567 slip"],
    ["1 234,5", "1234.5 slip"],
    ["1 234 567", "1234567 slip"],
    ["£1 234.50", "1234.5£ slip"],
    ["12\u2009345", "12345"],
    ["12\u202f345\u202f678.9", "12345678.9"],
    ["12\u00a0345", "12345"],
    ["1.234", "1.234"],
    ["1,234", "1234"],
    ["250,000.00", "250000"],
    ["1 234", "asked: number"],
    ["0 234", "asked: number"],
    ["455/500 97%", "asked: other"],
    [{ text: "1 234", value: 1234, format: "# ##0" }, "1234"],
    ["12,5", "asked: number"],
    ["12,5%", "asked: number"],
    ["1.234,567", "asked: number"],
    ["1.2.3", "asked: number"],
    ["1,2345", "asked: number"],
    ["2023 100", "asked: other"],
    ["1'234", "asked: other"],
  ])("%j is %s", check);
});

describe("money, scales and signs", () => {
  test.each([
    ["£1.2m", "1200000£"],
    ["£3.4k", "3400£"],
    ["3.4k", "3400"],
    ["£1.2 million", "1200000£"],
    ["£250,000.00", "250000£"],
    ["€1.5bn", "1500000000€"],
    ["(£1.2m)", "-1200000£"],
    ["-£200", "-200£"],
    ["£-200", "-200£"],
    ["+3.2%", "3.2%"],
    ["−5", "-5"],
    ["１２．５％", "12.5%"],
    ["45p", "45p"],
    ["45 p", "45p"],
    ["3.4m", "asked: other"],
  ])("%j is %s", check);
});

describe("units", () => {
  test.each([
    ["3 days", "3days"],
    ["1h 30m", "90minutes"],
    ["1 hr 30 mins", "90minutes"],
    ["1h30", "90minutes"],
    ["1hr30mins", "90minutes"],
    ["-1h 30m", "-90minutes"],
    ["12.5 p.a.", "12.5per year"],
    ["3.5% p.a.", "3.5%"],
    ["19 per 1,000", "19per 1,000"],
    ["8.5 days per FTE", "8.5days"],
    ["12.4 FTE", "12.4FTE"],
    ["520 kg", "520kg"],
    ["4:1", "4:1"],
    ["4 : 1", "4:1"],
    ["87 %", "87%"],
    ["87 per cent", "87%"],
    ["87pc", "87%"],
  ])("%j is %s", check);
});

describe("times with colons", () => {
  test.each<[Cell, string]>([
    ["01:30", "90h:mm"],
    ["1:30:00", "5400h:mm:ss"],
    ["1:30", "asked: colon"],
    ["01:75", "asked: other"],
    [{ text: "1:30", value: 0.0625, format: "h:mm" }, "90h:mm"],
    [{ text: "26:15", value: 1.09375, format: "[h]:mm" }, "1575h:mm"],
    [{ text: "01:30", value: 0.00104, format: "mm:ss" }, "90mm:ss"],
    [{ text: "1:30 PM", value: 0.5625, format: "h:mm AM/PM" }, "asked: date"],
    [{ text: "01/07/2023", value: 45108, format: "dd/mm/yyyy" }, "asked: date"],
  ])("%j is %s", check);
});

describe("fractions", () => {
  test.each([
    ["½", "0.5"],
    ["3½ days", "3.5days"],
    ["87 ½%", "87.5%"],
    ["3 1/2", "3.5 slip"],
    ["75 3/4", "asked: number"],
    ["8½7", "asked: other"],
    ["300/465", "asked: fraction"],
    ["300 of 465", "asked: fraction"],
    ["300/12,34", "asked: other"],
    ["⅓", "asked: fraction"],
  ])("%j is %s", check);
});

describe("marks are kept beside the figure", () => {
  test.each([
    ["87%*", "87% note"],
    ["87% p", "87% provisional"],
    ["87% (p)", "87% provisional"],
    ["87% (r)", "87% revised"],
    ["est. 87%", "87% estimated"],
    ["est.87%", "87% estimated"],
    ["(p) 87%", "87% provisional"],
    ["* 87%", "87% note"],
    ["87.5¹", "87.5"],
    ["87.5%1", "87.5% slip"],
    ["'87%", "87%"],
    ["“87%”", "87%"],
  ])("%j is %s", check);
});

describe("never a number silently", () => {
  test.each([
    ["1.23E+12", "asked: other"],
    ["10-12", "asked: range"],
    ["between 5 and 7", "asked: range"],
    ["85% to 90%", "asked: range"],
    ["<5", "asked: limit"],
    ["> 95%", "asked: limit"],
    ["at least 20", "asked: limit"],
    ["~87%", "asked: about"],
    ["c.87", "asked: about"],
    ["8¹7%", "asked: other"],
    ["12/07/2023", "asked: date"],
    ["Jul-23", "asked: date"],
    ["12.07.2023", "asked: number"],
    ["forecast 87%", "asked: other"],
  ])("%j is %s", check);
});

describe("answers in a word", () => {
  test.each<[Cell, string]>([
    ["Met", "stated met"],
    ["Not met", "stated not-met"],
    ["Yes", "stated met"],
    ["No", "stated not-met"],
    [{ text: "TRUE", value: true, format: "General" }, "stated met"],
    ["Partially met", "stated partly-met"],
    ["Complete", "stated complete"],
    ["Met in part", "asked: other"],
    ["No data", "missing"],
  ])("%j is %s", check);
});

test("a cell of ordinary words keeps them", () => {
  expect(normalise(" Year\u00a0end ")).toBe("Year end");
});

test.each([
  ["9m 30s", "570seconds"],
  ["9m30s", "570seconds"],
  ["10m 5 secs", "605seconds"],
  ["9m", "asked: other"],
  ["9m 75", "asked: other"],
  ["91% ↑", "91%"],
  ["▼ 91%", "asked: other"],
  ["12.5 days 🔴", "12.5days"],
  ["91% ▲ (455 of 500)", "91%"],
])("%j is %s", check);
