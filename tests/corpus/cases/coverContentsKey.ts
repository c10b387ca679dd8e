import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** The sheets around the figures must not be taken for figures. */
export const workbook: CorpusWorkbook = [
  {
    name: "Cover",
    rows: [
      [],
      ["Performance Report"],
      ["Quarter 2 2023/24"],
      ["Owner:", "Performance Team"],
      ["Target audience:", "Cabinet"],
    ],
  },
  {
    name: "Contents",
    rows: [["Contents"], ["Section", "KPI", "Page"], ["Place", "PL1 to PL9", 3], ["People", "PE1 to PE7", 5]],
  },
  {
    name: "Key",
    rows: [
      ["Key"],
      ["Status", "Description", "Target"],
      ["Green", "On or better than target", "100% or more of target"],
      ["Amber", "Within tolerance", "95% to 100% of target"],
      ["Red", "Outside tolerance", "Less than 95% of target"],
      ["Direction of travel", "Description"],
      ["↑", "Better than last quarter"],
      ["→", "Same as last quarter"],
    ],
  },
  {
    name: "Targets",
    rows: [
      ["KPI ref", "Indicator", "Polarity", "Target 2022/23", "Target 2023/24", "Target 2024/25"],
      ["PL1", "Majors in time", "High", percent(0.6), percent(0.65), percent(0.7)],
      ["PL2", "Minors in time", "High", percent(0.7), percent(0.75), percent(0.8)],
    ],
  },
  {
    name: "Risks",
    rows: [
      ["Risk ref", "Risk", "Likelihood", "Impact", "Score", "Target score", "Direction of travel", "Status"],
      ["R1", "Loss of staff", 3, 4, 12, 6, "→", "Open"],
      ["R2", "Cyber attack", 4, 5, 20, 10, "↑", "Open"],
    ],
  },
  {
    name: "Actions",
    rows: [
      ["Ref", "Action", "Lead officer", "Due date", "Progress", "RAG", "Comments"],
      ["1", "Publish the strategy", "J Smith", "Sep-23", "75%", "Green", "On track"],
      ["2", "Let the contract", "A Jones", "Oct-23", "40%", "Amber", "Late"],
    ],
  },
];

export const expected: Expected = {
  Cover: null,
  Contents: null,
  Key: null,
  Targets: null,
  Risks: null,
  Actions: null,
};
