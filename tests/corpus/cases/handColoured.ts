import { percents, percent, type CorpusWorkbook, type Expected } from "../shape";

const filled = (value: number, fill: string) => ({ ...percent(value), fill, border: "#000000" });

/** Readings, RAG cells and arrows coloured by hand over the months: history keeps its colours. */
export const workbook: CorpusWorkbook = [
  {
    name: "Coloured",
    rows: [
      [
        "Ref",
        "Indicator",
        "Polarity",
        "Target",
        "May-23",
        "Jun-23",
        "Jul-23",
        "RAG",
        "DoT",
        "Comments",
        "RAG last month",
      ],
      [
        ...[
          "H1",
          "Answered",
          "High",
          percent(0.9),
          filled(0.7, "#FF0000"),
          filled(0.88, "#FFC000"),
          filled(0.92, "#FFC000"),
        ],
        { value: "Amber", fill: "#FFC000", bold: true },
        { value: "▲", color: "#00B050", fontSize: 16 },
        "Improving",
        { value: "Amber", fill: "#FFC000" },
      ],
      ["H2", "Tracking", "N/A", "Tracking", ...percents(0.5, 0.6, 0.7), "Green", "↑"],
      ["H3", "Not in", "High", percent(0.9), ...percents(0.5, 0.6), null, "Green", "↑", null, "Red"],
    ],
  },
];

export const expected: Expected = {
  Coloured: {
    2: ["green", "↑ G", "G2", "F2"],
    3: ["tracking", "⇧", "G3", "F3"],
    4: ["data-missing", null, "G4"],
  },
};
