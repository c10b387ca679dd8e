import fc from "fast-check";
import { CORPORATE, DEFAULT_PROFILES } from "../../src/kpi/profile/builtInProfiles";
import {
  formatProfiles,
  parseProfiles,
  profileData,
  readProfileData,
} from "../../src/kpi/profile/profileFile";
import { profileProblems } from "../../src/kpi/profile/profileProblems";
import { anyInFile } from "./anyProfile";

const file = (...profiles: readonly unknown[]): string =>
  JSON.stringify({ format: "kpi-status-profile", version: 1, profiles });
const withStates = (...states: readonly unknown[]): string => file({ name: "A", states });
const GREEN = { status: "green", within: "target" };
const RED = { status: "red" };

/** Each mistake: "path: sentence". */
function mistakes(text: string): readonly string[] {
  const read = parseProfiles(text);
  return read.kind === "profiles" ? [] : read.problems.map(({ path, sentence }) => `${path}: ${sentence}`);
}

describe("a mistake is named with its path and the remedy", () => {
  test.each<[string, string, string, RegExp]>([
    [
      "a key that is not known",
      withStates({ status: "green", whithin: "5%" }, RED),
      "profiles[0].states[0].whithin",
      /Did you mean “within”/,
    ],
    ["a key like no other", file({ name: "A", frequency: 1 }), "profiles[0].frequency", /What is: name, id/],
    [
      "the format’s version as a text",
      JSON.stringify({ format: "kpi-status-profile", version: "1", profiles: [{ name: "A" }] }),
      "version",
      /without quotation marks: 1/,
    ],
    [
      "a part of another place",
      file({ name: "A", within: "5%" }),
      "profiles[0].within",
      /but in a status, within “states”/,
    ],
    [
      "a text for a tolerance",
      file({ name: "A", tolerance: "5%" }),
      "profiles[0].tolerance",
      /\{ "default": "5%" \}/,
    ],
    [
      "one word for a list",
      withStates({ ...GREEN, words: "Met" }, RED),
      "profiles[0].states[0].words",
      /even of one item/,
    ],
    ["a name of spaces", file({ name: "  " }), "profiles[0].name", /not empty/],
    ["rows of no kind", file({ name: "A", appliesTo: {} }), "profiles[0].appliesTo", /"section": "Housing"/],
    [
      "no references",
      file({ name: "A", appliesTo: { refs: [] } }),
      "profiles[0].appliesTo.refs",
      /"R4", "R7"/,
    ],
    [
      "one reference without its brackets",
      file({ name: "A", appliesTo: { refs: "R4" } }),
      "profiles[0].appliesTo",
      /"refs": \["R4", "R7"\]/,
    ],
    [
      "a reference of nothing",
      file({ name: "A", appliesTo: { refs: ["R4", " "] } }),
      "profiles[0].appliesTo.refs[1]",
      /not empty/,
    ],
    [
      "the worst status first",
      withStates(RED, { status: "amber", within: "5%" }, GREEN),
      "profiles[0].states",
      /Turn the list round/,
    ],
    [
      "the larger of one",
      withStates({ status: "green", within: { largerOf: ["5%"] } }, RED),
      "profiles[0].states[0].within.largerOf",
      /two or three/,
    ],
    [
      "a column and a distance",
      withStates({ ...GREEN, asGoodAs: "Stretch target" }, RED),
      "profiles[0].states[0].asGoodAs",
      /Only one of within, asGoodAs/,
    ],
    ["two ids alike", file({ name: "A", id: "x" }, { name: "B", id: "x" }), "profiles[1].id", /the id “x”/],
    ["no name", file({}), "profiles[0].name", /“name” is missing/],
    ["an empty name", file({ name: "" }), "profiles[0].name", /not empty/],
    ["a number for a name", file({ name: 7 }), "profiles[0].name", /text in quotation marks/],
    ["a very long name", file({ name: "a".repeat(61) }), "profiles[0].name", /longer than 60/],
    ["an id with capitals", file({ name: "A", id: "My rules" }), "profiles[0].id", /small letters/],
    [
      "a limit that is none",
      withStates({ status: "green", within: "five" }, RED),
      "profiles[0].states[0].within",
      /"5%" \(of the target\)/,
    ],
    [
      "a limit below 0",
      withStates({ status: "green", within: -5 }, RED),
      "profiles[0].states[0].within",
      /"5%"/,
    ],
    [
      "a limit of the wrong kind",
      withStates({ status: "green", within: true }, RED),
      "profiles[0].states[0].within",
      /"5%"/,
    ],
    [
      "two limits",
      withStates({ status: "green", within: "5%", lessThan: "6%" }, RED),
      "profiles[0].states[0].lessThan",
      /Only one of within, lessThan/,
    ],
    ["one status", withStates(RED), "profiles[0].states", /two to five/],
    [
      "six statuses",
      withStates(
        ...Array.from({ length: 6 }, (_, index) => ({ status: `s${String(index)}`, within: index })),
      ),
      "profiles[0].states",
      /two to five/,
    ],
    [
      "states in the wrong order",
      withStates({ status: "green", within: "10%" }, { status: "amber", within: "5%" }, RED),
      "profiles[0].states[1].within",
      /from best to worst/,
    ],
    [
      "states of the same reach",
      withStates(GREEN, { status: "amber", within: "0%" }, RED),
      "profiles[0].states[1].within",
      /no further than “Green”/,
    ],
    [
      "two last states",
      withStates(GREEN, { status: "amber" }, RED),
      "profiles[0].states[1]",
      /only the last status may have none/,
    ],
    [
      "a last state with a limit",
      withStates(GREEN, { status: "red", within: "5%" }),
      "profiles[0].states[1].within",
      /Take its limit out/,
    ],
    [
      "a status twice",
      withStates(GREEN, { status: "green", within: "5%", name: "B" }, RED),
      "profiles[0].states[1].status",
      /stands in the list twice/,
    ],
    [
      "a name twice",
      withStates(GREEN, { status: "amber", within: "5%", name: "green" }, RED),
      "profiles[0].states[1].name",
      /Give each its own name/,
    ],
    [
      "a letter twice",
      withStates(GREEN, { status: "amber", within: "5%", letter: "G" }, RED),
      "profiles[0].states[1].letter",
      /letter “G”/,
    ],
    [
      "a status that every rule set has",
      withStates(GREEN, { status: "tracking", within: "5%" }, RED),
      "profiles[0].states[1].status",
      /Choose another name/,
    ],
    [
      "contrast too low",
      withStates({ ...GREEN, colour: { fill: "#FFC000", ink: "#FFFFFF" } }, RED),
      "profiles[0].states[0].colour",
      /contrast is 1\.6 to 1, and 4\.5 is needed/,
    ],
    [
      "a colour by its name",
      withStates({ ...GREEN, colour: "green" }, RED),
      "profiles[0].states[0].colour",
      /"fill"/,
    ],
    [
      "a number as a word",
      withStates({ ...GREEN, words: ["100%"] }, RED),
      "profiles[0].states[0].words",
      /Only readings in words/,
    ],
    [
      "a word for two states",
      withStates({ ...GREEN, words: ["Done"] }, { ...RED, words: ["done!"] }),
      "profiles[0].states[1].words",
      /two statuses/,
    ],
    ["rule sets of one name", file({ name: "A" }, { name: "a", id: "b" }), "profiles[1].name", /Rename one/],
    [
      "a change to a state that is not there",
      file({ name: "A", changes: [{ from: "red", to: "blue", when: ["improved"] }] }),
      "profiles[0].changes[0]",
      /no status “blue”/,
    ],
    [
      "a change over two steps",
      file({ name: "A", changes: [{ from: "red", to: "green", when: ["improved"] }] }),
      "profiles[0].changes[0]",
      /one step/,
    ],
    [
      "a step up for a decline",
      file({ name: "A", changes: [{ from: "red", to: "amber", when: ["deteriorated"] }] }),
      "profiles[0].changes[0]",
      /improved, then same/,
    ],
    [
      "a step down for an improvement",
      file({ name: "A", changes: [{ from: "green", to: "amber", when: ["improved"] }] }),
      "profiles[0].changes[0]",
      /deteriorated, then/,
    ],
    [
      "a change with two conditions",
      file({ name: "A", changes: [{ from: "red", to: "amber", when: ["improved"], unless: ["same"] }] }),
      "profiles[0].changes[0].unless",
      /either “when” or “unless”/,
    ],
    [
      "a change without a condition",
      file({ name: "A", changes: [{ from: "red", to: "amber" }] }),
      "profiles[0].changes[0]",
      /with one to three of/,
    ],
    [
      "a quarter that is none",
      file({ name: "A", targetApplies: { quarters: [5] } }),
      "profiles[0].targetApplies.quarters[0]",
      /1 to 4/,
    ],
    [
      "a warning for a better state only",
      file({ name: "A", outsideTolerance: ["amber"] }),
      "profiles[0].outsideTolerance",
      /“red” is worse/,
    ],
    [
      "a choice that is none",
      file({ name: "A", polarityWhenMissing: "guess" }),
      "profiles[0].polarityWhenMissing",
      /"ask", "higher", "lower" or "suggested"/,
    ],
    [
      "a baseline that is none",
      file({ name: "A", travel: { comparedWith: "last year" } }),
      "profiles[0].travel.comparedWith",
      /same-period-last-year/,
    ],
    [
      "an average of 1",
      file({ name: "A", travel: { comparedWith: { averageOfLast: 1 } } }),
      "profiles[0].travel.comparedWith.averageOfLast",
      /from 2 to 12/,
    ],
    [
      "an arrow that would be a formula",
      file({ name: "A", travel: { arrows: { up: "+" } } }),
      "profiles[0].travel.arrows",
      /formula/,
    ],
    [
      "an arrow that is too pale",
      file({ name: "A", travel: { colours: { improved: "#00FF00" } } }),
      "profiles[0].travel.colours.improved",
      /darker/,
    ],
    [
      "another format",
      JSON.stringify({ format: "kpi", version: 1, profiles: [{ name: "A" }] }),
      "format",
      /kpi-status-profile/,
    ],
    [
      "a later version",
      JSON.stringify({ format: "kpi-status-profile", version: 2, profiles: [{ name: "A" }] }),
      "version",
      /update the add-in/,
    ],
    ["no rule set", file(), "profiles", /1 to 50/],
    ["a list for a file", "[]", "", /object in \{ \}/],
    [
      "a key twice",
      '{"format":"kpi-status-profile","version":1,"profiles":[{"name":"A","name":"B"}]}',
      "profiles[0].name",
      /given twice/,
    ],
    [
      "a key that is a trap",
      file(JSON.parse('{"name":"A","__proto__":{"a":1}}')),
      "profiles[0].__proto__",
      /not known/,
    ],
  ])("%s", (_name, text, path, sentence) => {
    const found = mistakes(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
    expect(found[0]?.slice(0, found[0].indexOf(": "))).toBe(path);
  });
});

describe("text that is not JSON is named with its line and column", () => {
  test.each<[string, string, number, number, RegExp]>([
    ["nothing", "  \n", 1, 1, /empty/],
    ["a bracket left open", '{\n  "format": "kpi-status-profile"', 2, 33, /not closed/],
    ["a comma left out", '{\n  "format": "x"\n  "version": 1\n}', 3, 3, /comma is missing/],
    ["a comma too many", '{\n  "version": 1,\n}', 3, 1, /comma after the last/],
    ["a colon left out", '{\n  "version" 1\n}', 2, 13, /colon is missing/],
    ["a comment", '{\n  // ours\n  "version": 1\n}', 2, 3, /no comments/],
    ["curly quotation marks", "{\n  “version”: 1\n}", 2, 3, /curly/],
    ["single quotation marks", "{\n  'version': 1\n}", 2, 3, /double quotation marks/],
    ["a name without quotation marks", "{\n  version: 1\n}", 2, 3, /“version” stands outside/],
    ["an amount without quotation marks", '{\n  "within": 5%\n}', 2, 14, /“%” stands outside/],
    ["a number that begins with its point", '{\n  "within": .5\n}', 2, 13, /begins with a digit/],
    ["true with a capital", '{\n  "judge": True\n}', 2, 12, /small letters/],
    ["a space from a web page", '{\n\u00A0 "version": 1\n}', 2, 1, /special space/],
    [
      "a text without its end",
      '{\n  "name": "Housing,\n  "version": 1\n}',
      2,
      11,
      /quotation mark is missing/,
    ],
    ["a backslash", '{\n  "name": "C:\\Rules"\n}', 2, 11, /written twice/],
    ["an accent saved in Windows’ own encoding", '{\n  "name": "Caf\uFFFD"\n}', 2, 15, /UTF-8/],
    [
      "a workbook",
      "PK\u0003\u0004\u0014\u0000[Content_Types].xml\uFFFD",
      1,
      1,
      /This is an Excel workbook, not a rules/,
    ],
    ["another packed file", "PK\u0003\u0004\u0014\u0000rules.json\uFFFD", 1, 1, /packed \(ZIP\) file/],
    ["one line without its end, and the line's own end", '{"version": 1\r\n', 1, 14, /not closed/],
    ["a file saved as UTF-16", "{\u0000\n\u0000", 1, 2, /UTF-8/],
    ["more after the end", "{}\n{}", 2, 1, /goes on after its end/],
    ["brackets without end", "[".repeat(100_000), 1, 1, /too many brackets/],
    ["a file of another kind", "x".repeat(600_000), 1, 1, /longer than/],
  ])("%s", (_name, text, line, column, sentence) => {
    const read = parseProfiles(text);
    expect(read).toMatchObject({ kind: "wrong", problems: [{ line, column }] });
    expect(mistakes(text)[0]).toMatch(sentence);
  });
});

describe("what may not be meant so is used, and told", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "0.05 for 5%",
      withStates(GREEN, { status: "amber", within: 0.05 }, RED),
      ['profiles[0].states[1].within: 0.05 is an amount in the KPI’s own unit. If 5% is meant, write "5%".'],
    ],
    [
      "a very small share",
      withStates(GREEN, { status: "amber", within: "0.05%" }, RED),
      ["profiles[0].states[1].within: 0.05% is very little. Check that no nought is too many."],
    ],
    ["half a percent", withStates(GREEN, { status: "amber", within: "0.5%" }, RED), []],
    [
      "a rule set that no row comes to",
      file({ name: "A" }, { name: "B", appliesTo: { ref: "FIN#" } }),
      [
        "profiles[1]: No row goes by “B” of itself, because “A” before it is for every row. Put it first, or say which rows it applies to.",
      ],
    ],
    ["one that is given out in the pane", file({ name: "A" }, { name: "B", appliesTo: "assigned rows" }), []],
    [
      "a status without a colour",
      withStates(GREEN, { status: "off-target" }),
      [
        'profiles[0].states[1]: “Off target” has no colour. If it is to have one, add "colour": { "fill": "#C4161C" }; if not, null.',
      ],
    ],
    ["a status that is to have none", withStates(GREEN, { status: "off-target", colour: null }), []],
    [
      "one colour for two",
      withStates(GREEN, { status: "amber", within: "5%", colour: { fill: "#c4161c" } }, RED),
      ["profiles[0].states[2].colour: “Amber” and “Red” have the same colour."],
    ],
  ])("%s", (_name, text, told) => {
    const read = parseProfiles(text);
    const notices = read.kind === "profiles" ? read.notices : [];
    expect(read.kind).toBe("profiles");
    expect(notices.map(({ path, sentence }) => `${path}: ${sentence}`)).toEqual(told);
  });
});

test("distances as people write them are the same", () => {
  const same = (...distances: readonly string[]): unknown => {
    const read = distances.map((within) => parseProfiles(withStates({ status: "green", within }, RED)));
    return new Set(read.map((one) => JSON.stringify(one)));
  };
  expect(same("5 points", "5pp", "5 percentage points")).toHaveProperty("size", 1);
  expect(same("0.5 x tolerance", "0.5x tolerance", "0.5 × tolerance", "0.5 * tolerance")).toHaveProperty(
    "size",
    1,
  );
});

test("a mistake in the form has its line and column too", () => {
  const text =
    '{\n "format": "kpi-status-profile",\n "version": 1,\n "profiles": [\n  { "name": "A",\n    "color": "x" }\n ]\n}';
  expect(parseProfiles(text)).toMatchObject({
    problems: [{ path: "profiles[0].color", line: 6, column: 5 }],
  });
});

test("every mistake of a file is named at once", () => {
  expect(mistakes(file({ name: 1, colours: "all" }, { name: "B", travel: { judge: "no" } }))).toHaveLength(3);
});

test("what a file leaves out is as in Corporate", () => {
  const read = parseProfiles(file({ name: "Corporate" }));
  expect(read).toEqual({ kind: "profiles", profiles: [{ ...CORPORATE, description: "" }], notices: [] });
});

test("the built-in rule sets have no problems and come back as they were", () => {
  for (const profile of DEFAULT_PROFILES) {
    expect(profileProblems(profile)).toEqual([]);
    expect(readProfileData(JSON.parse(JSON.stringify(profileData(profile))))).toEqual(profile);
  }
});

test("any rule set that can be used comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(anyInFile, { minLength: 1, maxLength: 3 }), (drawn) => {
      const profiles = drawn.map((profile, index) => ({
        ...profile,
        id: `p-${String(index)}`,
        name: `P${String(index)}`,
      }));
      expect(profiles.flatMap(profileProblems)).toEqual([]);
      expect(parseProfiles(formatProfiles(profiles))).toMatchObject({ kind: "profiles", profiles });
    }),
    { numRuns: 300 },
  );
});

const anyJson = fc.oneof(
  fc.json(),
  fc.string(),
  fc.jsonValue().map((profiles) => JSON.stringify({ format: "kpi-status-profile", version: 1, profiles })),
  fc
    .dictionary(
      fc.constantFrom(
        "name",
        "states",
        "travel",
        "changes",
        "tolerance",
        "unrated",
        "appliesTo",
        "__proto__",
      ),
      fc.jsonValue(),
    )
    .map((profile) => file(profile)),
);

test("no text is an exception, and one that is refused says why", () => {
  fc.assert(
    fc.property(anyJson, (text) => {
      const read = parseProfiles(text);
      if (read.kind === "wrong") {
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { sentence, line, column } of read.problems) {
          expect(sentence).toMatch(/[.!?]$/);
          expect(sentence).not.toMatch(/Invalid|expected|undefined/);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test("no data is an exception", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const profile = readProfileData(data);
      expect(profile === null || profile.states.length >= 2).toBe(true);
    }),
  );
});
