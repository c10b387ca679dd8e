import { statusSentences } from "../../src/wording/kpi/explanations";
import { STATUS_TEXT } from "../../src/wording/marks";
import type { Strength } from "../../src/workbook/find/headings/headerWording";
import { growth, LINEAR } from "../boundedWork";
import { ownContent, type WrittenRole } from "../../src/workbook/marks/ownContent";

const own = (role: WrittenRole, texts: readonly string[], heading: Strength = "clear"): string | null =>
  ownContent(
    role,
    texts.map((text) => ({ text, isNumber: /^-?[\d.]+$/.test(text) })),
    heading,
  );

describe("a status column is ours where it holds status words, symbols or letters", () => {
  test.each([
    ...[
      "Green",
      "G",
      "amber",
      "A",
      "RED",
      "R",
      "Blue",
      "On target",
      "Below target",
      "Just below target",
      "Off track",
    ],
    ...[
      "Met",
      "Not met",
      "Partially met",
      "Target missed",
      "Achieved",
      "Exceeded",
      "Within tolerance",
      "At risk",
      "Yes",
    ],
    ...[
      "✔",
      "✗",
      "●",
      "▲",
      "🟢",
      "☺",
      "★★",
      "Green ●",
      "Amber (was Red)",
      "Green – on target",
      "No RAG",
      "Monitoring only",
    ],
    ...Object.values(STATUS_TEXT),
  ])("%j", (text) => expect(own("status", [text], "alone")).toBeNull());

  test.each([
    ["Final", "words"],
    ["Provisional", "words"],
    ["Good", "words"],
    ["Requires improvement", "words"],
    ["Open", "words"],
    ["In progress", "words"],
    ["Steady", "words"],
    ["Falling because of vacancies, see the note", "sentences"],
    ["455", "figures"],
    ["75%", "figures"],
    ["Green by September 2024", "words"],
  ])("%j is an officer's: %s", (text, kept) => expect(own("status", [text])).toBe(kept));
});

describe("a travel column is ours where it holds arrows, symbols or words of direction", () => {
  test.each([
    ...[
      "↑",
      "↓ R",
      "→",
      "⇧",
      "▲",
      "▼ A",
      "↑ G",
      "⬆️",
      "☹",
      "=",
      "Up",
      "Better",
      "Improving",
      "Improved",
      "Worse",
      "Same",
    ],
    ...[
      "No change",
      "Static",
      "Getting better",
      "Slightly worse",
      "Improved since last quarter",
      "G",
      "↔ no change",
    ],
  ])("%j", (text) => expect(own("travel", [text], "alone")).toBeNull());

  test.each([
    ["-12", "figures"],
    ["-12%", "figures"],
    ["-12 points", "figures"],
    ["↑ 12%", "figures"],
    ["Falling since the spring because of staffing", "sentences"],
    ["Final", "words"],
  ])("%j is an officer's: %s", (text, kept) => expect(own("travel", [text])).toBe(kept));
});

describe("a warning column is ours where it holds our sentences", () => {
  test("as the rules write them", () => {
    expect(
      own("warning", [
        statusSentences.warning("75%", "90%", statusSentences.warningLimits.at("85%")),
        statusSentences.warning("75%", "90%", statusSentences.warningLimits.none),
        statusSentences.warningNotMet("75%", "90%"),
        "Outside tolerance: 61 against 0, there is no amber (10% of 0 is 0)",
      ]),
    ).toBeNull();
  });
  test.each(["Reported to Cabinet 4 July", "None", "Yes", "Out of tolerance", "12"])("not %j", (text) =>
    expect(own("warning", [text])).not.toBeNull(),
  );
});

describe("a column of both", () => {
  test("errors, dashes and N/A count neither way", () => {
    for (const role of ["status", "travel"] as const) {
      expect(own(role, ["#N/A", "#DIV/0!", "-", "N/A", "tbc", "Not applicable"], "alone")).toBeNull();
      expect(own(role, ["N/A", "N/A", "Final"])).toBe("words");
    }
  });
  test("under a clear heading a third may be remarks; under a vague one hardly any", () => {
    expect(own("status", ["Green", "Red", "see the note"])).toBeNull();
    expect(own("status", ["Green", "Red", "see the note"], "alone")).toBe("words");
    expect(own("status", ["Green", "see the note"])).toBe("words");
  });
  test("Complete is a status beside Green and Red, and alone the state of an officer's action", () => {
    expect(own("status", ["Green", "Complete", "Complete", "Complete"])).toBeNull();
    expect(own("status", ["Complete", "Complete"])).toBe("words");
  });
  test("pictures of a symbol font and an icon set's numbers are left as they are", () => {
    expect(own("status", ["J", "L", "K", "J"])).toBe("words");
    expect(own("status", ["1", "3", "2"])).toBe("figures");
    expect(own("travel", ["1", "0", "-1"])).toBe("figures");
  });
  test("nothing is kept in a blank column", () => expect(own("warning", [])).toBeNull());
  test("a long cell is seen at once", () => {
    const seen = (text: string): void => expect(own("status", [text], "alone")).toBe("sentences");
    expect(growth(5000, (count) => "Green ".repeat(count), seen)).toBeLessThan(LINEAR);
  });
});
