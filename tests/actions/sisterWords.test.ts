import { checkSheets } from "../../src/actions/checkSheets";
import { clearResults } from "../../src/actions/clearResults";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

const openSheet = useDesk();

/** Quarters side by side, each with a status column of its own; that of the newest is blank, and comes to amber, red and green. */
function quarters(first: readonly string[], second: readonly string[], heading = "RAG"): NewSheet {
  const rows: readonly (readonly NewCell[])[] = [
    [null, null, null, "Q1 2024/25", null, null, "Q2 2024/25", null, null, "Q3 2024/25", null, null],
    ["Ref", "KPI", "Polarity", ..."Actual,Target,RAG,Actual,Target,RAG,Actual,Target".split(","), heading],
    ...["91%", "70%", "99%"].map((figure, index): readonly NewCell[] => [
      `H${index}`,
      `Measure ${index}`,
      "Higher is better",
      ...["90%", "95%", first[index] ?? null],
      ...["92%", "95%", second[index] ?? null],
      ...[figure, "95%", null],
    ]),
  ];
  return { name: "Return", rows, merges: ["D1:F1", "G1:I1", "J1:L1"] };
}

describe("a blank status column takes the words of the other periods' columns", () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ["letters", ["A", "R", "G"], ["A", "A", "G"], "A R G"],
    ["words of the council's own", ["At risk", "Off track", "On track"], [], "At risk Off track On track"],
    [
      "letters in one, words in the other: our own",
      ["A", "R", "G"],
      ["Amber", "Red", "Green"],
      "Amber Red Green",
    ],
    [
      "two words for one status: our own",
      ["Met", "Not met", "Met"],
      ["Achieved", "Not met", "Met"],
      "Amber Red Green",
    ],
    ["one word is chance: our own", ["", "Off track", ""], [], "Amber Red Green"],
    ["one letter is none", ["", "R", ""], [], "A R G"],
    ["A alone, under RAG", ["A", "", "A"], [], "A R G"],
  ])("%s", async (_name, first, second, expected) => {
    const desk = await openSheet([quarters(first, second)]);
    const now = (): string => ["L3", "L4", "L5"].map((at) => desk.text(at)).join(" ");
    await desk.evaluate();
    expect(now()).toBe(expected);
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    const checked = await checkSheets({ kind: "active" });
    expect(checked.kind === "done" && checked.result.sheets[0]?.rows.map(({ check }) => check)).toEqual([
      "agrees",
      "agrees",
      "agrees",
    ]);
    await clearResults({ kind: "active" }, {});
    expect(now().trim()).toBe("");
    expect([desk.text("F3"), desk.text("I3")]).toEqual([first[0] ?? "", second[0] ?? ""]);
  });

  test("also where the heading names the quarter itself", async () => {
    const desk = await openSheet([
      {
        name: "Return",
        rows: [
          ["Ref", "KPI", "Polarity", "Target", "Q1 2024/25", "Q1 RAG", "Q2 2024/25", "Q2 RAG"],
          ...["91%", "70%", "99%"].map((figure, index): readonly NewCell[] => [
            ...[`H${index}`, `Measure ${index}`, "Higher is better", "95%", "90%"],
            ...[["A", "R", "A"][index] ?? "", figure, null],
          ]),
        ],
      },
    ]);
    await desk.evaluate();
    expect(["H2", "H3", "H4"].map((at) => desk.text(at))).toEqual(["A", "R", "G"]);
  });

  test("not those of a column that is headed otherwise", async () => {
    const desk = await openSheet([quarters(["A", "R", "G"], ["A", "R", "G"], "Status")]);
    await desk.evaluate();
    expect(["L3", "L4", "L5"].map((at) => desk.text(at))).toEqual(["Amber", "Red", "Green"]);
  });
});
