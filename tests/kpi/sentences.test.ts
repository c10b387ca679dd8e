import { evaluateOne, type RowSpec } from "./rowBuilder";

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
    "one day",
    { figures: { "July 2023/24": "1 day" }, target: "2 days", polarity: "L" },
    "Green: 1 day in July 2023",
  ],
])("%s", (_name, spec, expected) => {
  expect(evaluateOne(spec).explanation).toContain(expected);
});
