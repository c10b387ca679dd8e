import { readFileSync } from "node:fs";
import { newWorkbook } from "../../simulator/xlsx/create";
import { smallSheet } from "../actions/desk";
import { useCommandLine } from "./commandLine";

const { run, file, path } = useCommandLine();

test("a rule set for a sheet that the workbook does not have is told of, in the terminal and in the file", async () => {
  const workbook = file("KPIs.xlsx", newWorkbook([smallSheet({ name: "Scorecard" })]));
  const states = [{ status: "green", within: "5%" }, { status: "red" }];
  const profiles = [{ name: "Housing", appliesTo: { sheet: "Scorecrad" }, states }];
  const rules = file("rules.json", JSON.stringify({ format: "kpi-status-profile", version: 1, profiles }));
  const json = path("result.json");
  const sentence =
    "No row goes by the rules “Housing”: the workbook has no sheet called “Scorecrad”. Sheets: “Scorecard”.";
  for (const flags of [[], ["--check"], ["--dry-run"]]) {
    const { out } = await run(workbook, "--profile", rules, "--json", json, ...flags);
    expect(out).toContain(sentence);
    const { sheets } = JSON.parse(readFileSync(json, "utf8")) as { sheets: { notices: string[] }[] };
    expect(sheets[0]?.notices).toContain(sentence);
  }
});
