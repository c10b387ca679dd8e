import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import { SAMPLE, smallSheet } from "../actions/desk";
import { useCommandLine } from "../cli/commandLine";
import { keptPage } from "./keptPage";
import { CLEARED_PARTS, OPEN, PARTS, type Part } from "./resultParts";
import { resultPage } from "./resultPage";

test("docs/result.md says what the code does; renew it with UPDATE_DOCS=1 npx jest tests/docs", () => {
  const { kept, wanted } = keptPage("result.md", resultPage());
  expect(kept).toBe(wanted);
});

/** Every key of a file, under the place of the object that has it; lists count as one item. */
function keysIn(value: unknown, at = "", found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (Array.isArray(value)) for (const item of value) keysIn(item, `${at}[]`, found);
  else if (typeof value === "object" && value !== null && !OPEN.includes(at)) {
    const keys = found.get(at) ?? new Set();
    found.set(at, keys);
    for (const [key, inside] of Object.entries(value)) {
      keys.add(key);
      keysIn(inside, at === "" ? key : `${at}.${key}`, found);
    }
  }
  return found;
}

function undocumented(json: string, parts: readonly Part[]): readonly string[] {
  return [...keysIn(JSON.parse(readFileSync(json, "utf8")))].flatMap(([place, keys]) => {
    const known = parts.find(({ at }) => at.includes(place))?.keys ?? {};
    return [...keys].filter((key) => !(key in known)).map((key) => `${place}.${key}`);
  });
}

describe("a result file has no key that the page does not name", () => {
  const { run, file, path } = useCommandLine();
  const printed = join(__dirname, "../fixtures/sample-as-printed.xlsx");

  test.each<[name: string, workbook: () => string, flags: readonly string[]]>([
    ["evaluated", () => SAMPLE, []],
    ["dry", () => SAMPLE, ["--dry-run"]],
    ["checked", () => printed, ["--check"]],
    ["no table", () => file("none.xlsx", newWorkbook([smallSheet({ rows: [["Hello"]] })])), []],
  ])("%s", async (name, workbook, flags) => {
    const json = path(`${name}.json`);
    const out = flags.includes("--check") ? [] : ["--out", path(`${name}.xlsx`)];
    await run(workbook(), ...flags, ...out, "--json", json);
    expect(undocumented(json, PARTS)).toEqual([]);
  });

  test("cleared, and a dry run of it", async () => {
    const [marked, json] = [path("marked.xlsx"), path("cleared.json")];
    await run(file("small.xlsx", newWorkbook([smallSheet()])), "--out", marked);
    for (const flags of [["--dry-run"], []]) {
      await run(marked, "--clear", ...flags, "--json", json);
      const parts = [...CLEARED_PARTS, ...PARTS.filter(({ at }) => at[0]?.includes("changes") === true)];
      expect(undocumented(json, parts)).toEqual([]);
    }
  });
});
