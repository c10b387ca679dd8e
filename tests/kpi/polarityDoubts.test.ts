import { readPolarity, saysTracking } from "../../src/kpi/polarity/polarity";
import { polarityInName } from "../../src/kpi/polarity/polarityInName";
import { readTarget } from "../../src/kpi/target/target";
import { shown } from "./rowBuilder";

test.each([
  "Higher (?)",
  "Lower?",
  "Higher ??",
  "↑?",
  "Higher / ?",
  "N/A?",
  "18 - 22?",
  "≠ Higher",
  "Higher ✗",
])("%s is in doubt, and is asked about", (text) => {
  expect(readPolarity(shown(text)).kind).toBe("unreadable");
});

test.each([
  ["Days to let (lower is better?)", null],
  ["Days to let (lower is better)", "lower"],
  ["Are you satisfied? Higher is better", "higher"],
  ["Is higher better?", null],
])("in the name %s", (name, expected) => {
  expect(polarityInName(name)).toBe(expected);
});

test.each([
  ["As high as possible", "higher"],
  ["As low as possible", "lower"],
  ["As few as possible", "lower"],
  ["Higher no. is better", "higher"],
  ["Lower nos. are better", "lower"],
  ["Higher outturn is better", "higher"],
  ["Lower percentage is better", "lower"],
  ["Direction: higher", "higher"],
  ["Goal: increase", "higher"],
  ["Up arrow", "higher"],
  ["Down arrow", "lower"],
  ["Keep below target", "lower"],
  ["Exceed target", "higher"],
  ["Neither (contextual)", "none"],
  ["For info", "none"],
  ["For information only", "none"],
  ["Info only", "none"],
])("%s is %s", (text, expected) => {
  expect(readPolarity(shown(text)).kind).toBe(expected);
});

test.each([
  // How the KPI went or goes, another's arrow, and an answer in place of a number.
  ...["Direction: declining", "Direction of travel: up", "Exceeded target", "Must not exceed target"],
  ...["Arrow", "Possible higher", "As high as possible ↓", "As soon as possible", "Goal: 90%"],
  ...["No higher", "Lower no. Higher is better", "Higher (shown for info)"],
])("%s is asked about", (text) => {
  expect(readPolarity(shown(text)).kind).toBe("unreadable");
});

test.each([
  ["For info", "tracking"],
  ["N/A - for information", "tracking"],
  ["Shown for information only", "tracking"],
  ["See plan for information", "unreadable"],
  ["Contact Jo for info", "unreadable"],
])("the target %s is %s", (text, kind) => {
  expect(readTarget(shown(text)).kind).toBe(kind);
});

test("for want of a target “For info” is tracking", () => {
  expect([saysTracking(shown("For info")), saysTracking(shown("Ask Jo for info"))]).toEqual([true, false]);
});
