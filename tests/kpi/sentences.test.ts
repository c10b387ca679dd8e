import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { evaluateOne, rowOf, type RowSpec } from "./rowBuilder";

/** A sentence for an officer reads as one: no capital within it, no column said to be blank that is not there. */
test.each<[string, RowSpec, string]>([
  ["a period called this", { figures: { Previous: "88%", Current: "86%" } }, "86% in this period against"],
  [
    "a period called previous",
    { figures: { Previous: "88%", Current: "86%" } },
    "Worse than the previous period (88%)",
  ],
  [
    "last quarter",
    { figures: { "Last quarter": "88%", "This quarter": "86%" } },
    "Worse than last quarter (88%)",
  ],
  [
    "no polarity column",
    { figures: { "July 2023/24": "86%" }, polarity: null },
    "This sheet has no polarity column.",
  ],
  ["a blank polarity", { figures: { "July 2023/24": "86%" }, polarity: "" }, "The polarity in M1 is blank."],
  [
    "a dash for polarity",
    { figures: { "July 2023/24": "86%" }, polarity: "-" },
    "M1 says “-”, which gives no polarity.",
  ],
  [
    "no target column",
    { figures: { "July 2023/24": "86%" }, target: null },
    "This sheet has no target column.",
  ],
  [
    "an odd cell that is not used",
    {
      figures: {
        "April 2023/24": "96.37",
        "May 2023/24": "88%",
        "June 2023/24": "88%",
        "July 2023/24": "86%",
      },
    },
    "P1 shows “96.37”, in a different unit from the row’s other figures. This answer does not depend on it. Where it is needed, it is taken as 96.37%; correct the cell if that is wrong.",
  ],
  [
    "a target of 0, of which a share is nothing",
    { figures: { "July 2023/24": "1" }, target: "0", polarity: "L", tolerance: "" },
    "against a target of 0; there is no amber (no tolerance is given, and 5% of 0 is 0).",
  ],
  [
    "a range that another way is answered for",
    {
      figures: { "July 2023/24": "8%" },
      target: "10% - 14%",
      polarity: null,
      description: "Staff turnover (lower is better)",
    },
    "a range, and lower is taken as better. Say in the pane whether the KPI is best between its ends, or enter one value.",
  ],
  [
    "a range where no way is known",
    { figures: { "July 2023/24": "8%" }, target: "10% - 14%", polarity: null },
    "a range, and neither way is taken as better. Say in the pane whether",
  ],
  [
    "a range where the polarity cell gives a way",
    { figures: { "July 2023/24": "8%" }, target: "10% - 14%", polarity: "Lower is better" },
    "a range, and the polarity, “Lower is better” in M1, says that one way is better. Enter one value, or write “Within range”",
  ],
  [
    "a limit in minutes and seconds, of whole seconds as the figures are",
    { figures: { "July 2023/24": "00:02:15" }, target: "00:02:00", polarity: "L", tolerance: "8%" },
    "amber ends at 00:02:09 (8% of 00:02:00)",
  ],
  [
    "the same where higher is better: the first second that is inside",
    { figures: { "July 2023/24": "00:01:40" }, target: "00:02:00", polarity: "H", tolerance: "8%" },
    "amber ends at 00:01:51 (8% of 00:02:00)",
  ],
  [
    "a change that rounds to nothing",
    { figures: { "June 2023/24": "£241,000", "July 2023/24": "£240,999" }, target: "£200,000" },
    "Worse than June 2023 (£241,000) by less than 0.1% of that figure",
  ],
  [
    "pounds and pence",
    { figures: { "July 2023/24": "£2.05" }, target: "£2.00", polarity: "L", tolerance: "5%" },
    "Amber: £2.05 in July 2023 against a target of £2.00; amber ends at £2.10",
  ],
  [
    "a target that names a year and no value",
    { figures: { "July 2023/24": "86%" }, target: "Better than 2023/24" },
    "says “Better than 2023/24”, which cannot be read as a target. Enter one value.",
  ],
  [
    "a range where one way is better",
    { figures: { "July 2023/24": "86%" }, target: "90% - 95%" },
    "says “90% - 95%”, a range, and the polarity, “Higher is better” in M1, says that one way is better. Enter one value, or write “Within range” as the polarity.",
  ],
  [
    "a ratio the wrong way round",
    { figures: { "July 2023/24": "1:17" }, target: "20:1", polarity: "L" },
    "shows “1:17”, which may be a ratio or a time. For a ratio, type the larger number first, as in 17:1, or 17 alone.",
  ],
  [
    "a time without its nought",
    { figures: { "July 2023/24": "3:30" }, target: "04:00", polarity: "L" },
    "For a time, type the hours in two digits, as in 03:30.",
  ],
  [
    "one day",
    { figures: { "July 2023/24": "1 day" }, target: "2 days", polarity: "L" },
    "Green: 1 day in July 2023",
  ],
])("%s", (_name, spec, expected) => {
  expect(evaluateOne(spec).explanation).toContain(expected);
});

test("a word by rules that look for figures names the rules that know it", () => {
  const rows = ["86%", "Yes"].map((july) => rowOf({ figures: { "July 2023/24": july } }));
  expect(evaluateSheet(rows, DEFAULT_SETTINGS).evaluations[1]?.explanation).toContain(
    "shows “Yes”, a word where a figure is looked for. If the measure is met or not met, choose the rules “Met or not met”; otherwise type the figure.",
  );
});
