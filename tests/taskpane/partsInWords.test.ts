import type { CorrectionResult, QueryResult, RowResult } from "../../src/actions/result";
import { targetInWords, toleranceInWords } from "../../src/taskpane/row/partsInWords";
import { row } from "./fixtures";

const RULES = "Amber within 10%";

const gave = (value: string): CorrectionResult => ({
  what: "tolerance",
  value: `tolerance ${value}`,
  reason: null,
  lapsed: null,
  correction: { identity: "E02", what: "tolerance", value, seenText: "10" },
  instead: { cell: "H7", shows: "10" },
});

const asking = (code: QueryResult["code"], cell: string): QueryResult => ({
  code,
  cell,
  text: "",
  takenAs: null,
  blocking: true,
  sentence: "",
  answers: [],
});

function asked(query: QueryResult, parts: Partial<RowResult> = {}): RowResult {
  return row({
    status: "needs-attention",
    target: null,
    toleranceAs: null,
    cells: { ...row().cells, target: "G7", tolerance: "H7" },
    shows: { ...row().shows, target: "60", tolerance: "10" },
    queries: [query],
    ...parts,
  });
}

describe("a tolerance that the rules do not look at", () => {
  const unused = row({
    toleranceAs: "amber up to 66 (10% of the target)",
    ownTolerance: "unused",
    cells: { ...row().cells, tolerance: "H7" },
    shows: { ...row().shows, tolerance: "10" },
  });
  const set = "amber up to 66 (10% of the target), set by the rules “Amber within 10%”";

  test("is not said to be what the officer gave", () => {
    const given = { ...unused, corrections: [gave("20 above target")] };
    expect(toleranceInWords(given, RULES)).toEqual([`${set}; yours is not used`]);
  });

  test("is named by its cell", () =>
    expect(toleranceInWords(unused, RULES)).toEqual([`${set}; H7 is not used`]));

  test("is not spoken of where there is none", () => {
    const none = { ...unused, shows: { ...unused.shows, tolerance: "" } };
    expect(toleranceInWords(none, RULES)).toEqual(["amber up to 66 (10% of the target)"]);
  });
});

describe("what is asked about is shown with the rest", () => {
  test("a tolerance that the officer gave", () => {
    const waits = asked(asking("tolerance-unreadable", "H7"), { target: "60", corrections: [gave("20")] });
    expect(targetInWords(waits)).toBe("60");
    expect(toleranceInWords(waits, RULES)).toEqual(["20, not certain, given by you; H7 says “10”"]);
  });

  test("a target, beside its tolerance", () => {
    const waits = asked(asking("target-to-date-unknown", "G7"));
    expect(targetInWords(waits)).toBe("“60”, not certain");
    expect(toleranceInWords(waits, RULES)).toEqual(["“10”"]);
  });

  test("a reading, beside both", () => {
    const waits = asked(asking("unreadable", "F7"));
    expect([targetInWords(waits), ...toleranceInWords(waits, RULES)]).toEqual(["“60”", "“10”"]);
  });

  test.each<[string, RowResult]>([
    [
      "a target that is missing",
      asked(asking("target-missing", "G7"), { shows: { ...row().shows, target: "-" } }),
    ],
    ["a KPI that is only tracked", row({ status: "tracking", target: null })],
  ])("not %s", (_what, each) => expect(targetInWords(each)).toBe("None"));
});
