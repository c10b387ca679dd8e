import { percent, type CorpusWorkbook, type Expected } from "../shape";

/** A block of text above, blank columns on the left, headings with line breaks and footnote marks. */
export const workbook: CorpusWorkbook = [
  {
    name: "Deep",
    cells: {
      C2: "Anyshire County Council",
      C4: "This report gives the status of each indicator against its target. Polarity says whether high or low is good.",
      C5: "Reporting period: Quarter 2 2023/24",
      C6: "Target",
      D6: "see corporate plan",
      C12: "Ref\nNo.",
      D12: "Description of\nPerformance Indicator",
      E12: "Polarity¹",
      F12: "Quarter 1\n2023/24",
      G12: "Quarter 2\n2023/24",
      H12: "Target\n2023/24",
      I12: "RAG\nStatus²",
      J12: "Direction\nof Travel",
      C13: "CP1",
      D13: "Answered",
      E13: "Higher is\nbetter",
      F13: percent(0.95),
      G13: percent(0.91),
      H13: percent(0.9),
      C14: "CP2",
      D14: "Waits",
      E14: "Lower is better",
      F14: 9,
      G14: 12,
      H14: 10,
      C16: "¹ Polarity: high or low is good.  ² Status at 30 September 2023 against a target of 90%.",
    },
    merges: ["C4:J4", "C2:J2", "C16:J16"],
  },
];

export const expected: Expected = {
  Deep: { 13: ["green", "↓ A", "G13", "F13"], 14: ["red", "↑ R", "G14", "F14"] },
};
