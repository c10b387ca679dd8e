import * as z from "zod";
import { parseProfiles } from "../../src/kpi/profile/profileFile";
import { PROFILE_FILE } from "../../src/kpi/profile/profileSchema";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { ruleSets } from "../kpi/ruleSet";
import { CLAUSES } from "./profileClauses";
import { keptPage } from "./keptPage";
import { fileText, formsOf, judge, profilePage } from "./profilePage";
import { WORDINGS } from "./profileWordings";

const schema = z.toJSONSchema(PROFILE_FILE, { io: "input" });

describe.each(CLAUSES)("$title", (clause) => {
  const forms = formsOf(clause);
  test("the file that the page prints is one, with nothing in it to look at again", () => {
    expect(parseProfiles(fileText(forms))).toMatchObject({ kind: "profiles", notices: [] });
  });
  test.each(clause.rows)("$target, $reading: $status", (row) => {
    const found = judge(ruleSets(forms), row);
    expect(found.statusName).toBe(row.status);
    if (row.arrow !== undefined) expect(found.travel?.mark).toBe(row.arrow);
    if (row.long !== undefined) expect(found.longTravel?.travel?.mark).toBe(row.long);
  });
});

test.each(WORDINGS)("“$says” is said by a rule set", ({ parts, usual = false }) => {
  const read = parseProfiles(fileText([{ name: "Corporate", ...parts }]));
  expect(read).toMatchObject({ kind: "profiles", notices: [] });
  const [profile] = read.kind === "profiles" ? read.profiles : [];
  const { description } = CORPORATE;
  const isCorporate =
    JSON.stringify({ ...profile, description }) === JSON.stringify({ ...profile, ...CORPORATE });
  expect(isCorporate).toBe(usual);
});

test.each([
  ["profile.schema.json", JSON.stringify(schema)],
  ["profiles.md", profilePage(schema)],
])("docs/%s says what the code does; renew it with UPDATE_DOCS=1 npx jest tests/docs", (file, text) => {
  const { kept, wanted } = keptPage(file, text);
  expect(kept).toBe(wanted);
});
