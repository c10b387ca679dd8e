import { percent, toConfirm, mustAsk, type CorpusWorkbook, type Expected } from "../shape";

/** Shares of 1 in cells of no format, beside targets in percent whose heading names the year: they are held to it and are no part of it. */
export const workbook: CorpusWorkbook = [
  {
    name: "Dashboard",
    rows: [
      ["Ref", "Measure", "High or low is good", "Q1 2023/24", "Q2 2023/24", "Target 2023/24", "RAG"],
      ["U1", "Calls answered", "High", percent(0.91), percent(0.93), "95%"],
      ["U2", "Invoices on time", "High", 0.94, 0.93, "95%"],
      ["U3", "Letters answered", "High", 0.94, 0.96, percent(0.95)],
      ["U4", "Council tax collected", "High", 0.29, 0.57, "97%"],
    ],
  },
];

const AS_PERCENT = "0.93 and 0.94 are shares of 1 without a sign; whether 93% was meant is to be confirmed.";

export const expected: Expected = {
  Dashboard: {
    2: ["amber"],
    3: toConfirm(AS_PERCENT, "amber"),
    4: toConfirm(AS_PERCENT, "green"),
    5: mustAsk("Council tax runs up to 97% by March, and what is due by September is not said."),
  },
};
