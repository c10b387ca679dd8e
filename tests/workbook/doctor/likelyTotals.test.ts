import { briefly, findingsIn, sheetHolding } from "./examine";

const HEADINGS = "Ref | Indicator | Breakdown | Target | May-23 | Jun-23 | Jul-23 | Polarity";

/** Rows are "ref | name | breakdown | May | June | July". */
function found(rows: readonly string[], formulas: Readonly<Record<string, string>> = {}): readonly string[] {
  const lines = rows.map((row) => {
    const [ref = "", name = "", part = "", ...figures] = row.split("|").map((cell) => cell.trim());
    return [ref, name, part, "100", ...figures, "Lower is better"].join(" | ");
  });
  return briefly(findingsIn(sheetHolding([HEADINGS, ...lines].join("\n")), [], formulas)).filter((one) =>
    one.startsWith("total"),
  );
}

const WRONG = ["total-differs G2: 95 against a sum of 94"];

describe("rows that may make up the KPI above them", () => {
  const split = (refs: readonly string[], names: readonly string[], july = "95"): readonly string[] => [
    `${refs[0] ?? ""} | ${names[0] ?? ""} | | 60 | 94 | ${july}`,
    `${refs[1] ?? ""} | ${names[1] ?? ""} | | 10 | 30 | 30`,
    `${refs[2] ?? ""} | ${names[2] ?? ""} | | 20 | 31 | 31`,
    `${refs[3] ?? ""} | ${names[3] ?? ""} | | 30 | 33 | 33`,
    "K9 | Calls | | 1 | 2 | 3",
  ];
  const OWN = ["K1", "K2", "K3", "K4"];
  const AREAS = ["Complaints", "Adults", "Children", "Housing"];
  const begun = (words: string): readonly string[] =>
    AREAS.map((name, index) => (index === 0 ? name : `${words} ${name}`));
  test.each<[string, readonly string[], readonly string[]]>([
    ["without references", split(["K1"], AREAS), WRONG],
    ["with a dash", split(OWN, begun("–")), WRONG],
    ["of which", split(["K1"], begun("of which")), WRONG],
    ["with a letter behind the reference", split(["1", "1a", "1b", "1c"], AREAS), WRONG],
    ["with a number behind it", split(["1", "1.1", "1.2", "1.3"], AREAS), WRONG],
    ["under a total by its name", split(OWN, ["Total complaints", ...begun("Complaints:").slice(1)]), WRONG],
    ["that add up", split(["K1"], AREAS, "94"), []],
    ["KPIs of their own", split(OWN, AREAS), []],
    ["KPIs of their own, numbered on", split(["1", "11", "12", "13"], AREAS), []],
    ["a total of other things", split(OWN, ["Total staff", ...AREAS.slice(1)]), []],
    ["averages", split(["K1"], ["Average days", "Average: adults", "Average: children", "Mean"]), []],
  ])("%s", (_name, rows, expected) => expect(found(rows)).toEqual(expected));

  test("of one reference, by their breakdown", () => {
    const rows = ["All | 60 | 94 | 95", "Adults | 10 | 30 | 30", "Children | 50 | 64 | 64"];
    expect(found(rows.map((row) => `K1 | Complaints | ${row}`))).toEqual(WRONG);
  });

  test("figures that never add up are no parts", () =>
    expect(
      found(["K1 | Complaints | | 60 | 94 | 95", " | Adults | | 10 | 30 | 30", " | Visits | | 7 | 8 | 9"]),
    ).toEqual([]));

  test("a part of 0 does not make the shorter run the likelier one", () =>
    expect(
      found([
        "K1 | Total complaints | | 30 | 61 | 94",
        "K2 | Complaints: adults | | 10 | 30 | 30",
        "K3 | Complaints: children | | 20 | 31 | 31",
        "K4 | Complaints: housing | | 0 | 0 | 33",
      ]),
    ).toEqual([]));
});

describe("a KPI that is called a total", () => {
  const rows = [
    "K1 | Adults complaints | | 10 | 30 | 30",
    "K2 | Children complaints | | 20 | 31 | 31",
    "K3 | Housing complaints | | 30 | 33 | 33",
    "K4 | Total complaints | | 60 | 94 | 94",
  ];
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["all of its rows", { E5: "=SUM(E2:E4)", G5: "=SUM(G2:G4)" }, []],
    [
      "one row less than in the next column",
      { F5: "=SUM(F2:F4)", G5: "=SUM(G2:G3)" },
      ["total-leaves-out G5: =SUM(G2:G3) leaves out G4"],
    ],
    ["the same rows less in every column", { F5: "=SUM(F2:F3)", G5: "=SUM(G2:G3)" }, []],
  ])("%s", (_name, formulas, expected) => expect(found(rows, formulas)).toEqual(expected));
});
