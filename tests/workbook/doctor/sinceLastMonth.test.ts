import { briefly, findingsIn, sheetHolding } from "./examine";

/** A tab: rows are "earlier | latest | polarity | tolerance", the target is 90%. */
function tab(name: string, months: string, rows: readonly string[]) {
  const lines = rows.map((row, index) => {
    const [earlier = "", latest = "", polarity = "Higher is better", tolerance = "5%"] = row
      .split("|")
      .map((cell) => cell.trim());
    const measure = `K${String(index + 1)} | Measure ${String(index + 1)}`;
    return `${measure} | 90% | ${earlier} | ${latest} | ${polarity} | ${tolerance}`;
  });
  const headings = `Ref | Indicator | Target | ${months} | Polarity | Tolerance`;
  return sheetHolding([headings, ...lines].join("\n"), [], { name });
}

const JUNE = ["85% | 89.2%", "84% | 88%", "83% | 87%"];
const UNTOUCHED = ["89.2% | 91%", "88% | 90%", "87% | 92%"];

/** What is found on July's tab beside June's. */
function found(july: readonly string[], june: readonly string[] = JUNE): readonly string[] {
  return briefly(findingsIn(tab("Jul", "Jun-23 | Jul-23", july), [tab("Jun", "May-23 | Jun-23", june)])).map(
    (one) => one.replace("on the sheet “Jun” (June 2023)", "SINCE"),
  );
}

const [first = "", second = "", third = ""] = UNTOUCHED;

test.each<[string, readonly string[], readonly string[]]>([
  ["nothing", UNTOUCHED, []],
  [
    "a polarity turned round",
    [`${first} | Lower is better`, second, third],
    ["polarity-changed F2: F2 “Lower is better”, it was “Higher is better” SINCE"],
  ],
  ["a polarity in other words", [`${first} | Higher`, second, third], []],
  [
    "a wider tolerance",
    [first, `${second} | Higher is better | 15%`, third],
    ["tolerance-changed G3: G3 “15%”, it was “5%” SINCE"],
  ],
  ["a tolerance written in another way", [first, `${second} | Higher is better | 5.0%`, third], []],
  [
    "an earlier figure typed over",
    ["79.2% | 91%", second, third],
    ["figure-restated D2: D2 “79.2%”, it was “89.2%” SINCE"],
  ],
  ["one that says that it was revised", ["79.2% (r) | 91%", second, third], []],
])("since last month: %s", (_name, july, expected) => expect(found(july)).toEqual(expected));

describe("a column copied forward", () => {
  const kpis = (...pairs: readonly string[]): readonly string[] =>
    briefly(findingsIn(tab("KPIs", "Jun-23 | Jul-23", pairs)));
  const SAME = ["91% | 91%", "88% | 88%", "75% | 75%", "60% | 60%", "99% | 99%"];
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "of all KPIs",
      SAME,
      ["column-copied E2 E3 E4 E5 E6: July 2023: all 5 KPIs show the same figures as for June 2023"],
    ],
    ["but for one", [...SAME, "70% | 71%"], []],
    ["of four KPIs", SAME.slice(1), []],
    ["all at one value", SAME.map(() => "100% | 100%"), []],
  ])("%s", (_name, rows, expected) => expect(kpis(...rows)).toEqual(expected));
});

describe("the order of the months", () => {
  const under = (months: string): readonly string[] => {
    const figures = months.split("|").map((_, index) => `${String(81 + index)}%`);
    const grid = `
      Ref | Indicator | Target | Polarity | ${months}
      K1 | Calls | 90% | Higher is better | ${figures.join(" | ")}
      K2 | Visits | 90% | Higher is better | ${figures.reverse().join(" | ")}`;
    return briefly(findingsIn(sheetHolding(grid)));
  };
  test.each<[string, readonly string[]]>([
    ["Apr-23 | May-23 | Jun-23 | Jul-23", []],
    ["Jul-23 | Jun-23 | May-23 | Apr-23", []],
    ["Apr-23 | Jun-23 | May-23 | Jul-23", ["months-out-of-order F1 G1: “Jun-23” before “May-23”"]],
    ["Jul-23 | May-23 | Jun-23 | Apr-23", ["months-out-of-order F1 G1: “May-23” before “Jun-23”"]],
    ["Jul-23 | Apr-23 | May-23 | Jun-23", []],
    ["Jun-22 | Jun-23 | Jul-22 | Jul-23", []],
    ["Apr-23 | Jun-23 | May-23", []],
  ])("%s", (months, expected) => expect(under(months)).toEqual(expected));
});
