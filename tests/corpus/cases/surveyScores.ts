import { mustAsk, percent, type CorpusWorkbook, type Expected } from "../shape";

const HIGH = "Higher is better";
const HEADINGS = ["Question", "Polarity", "Target", "Q1 2024/25", "Q2 2024/25"];

/** A survey: scores out of five, and a first question that is called "Overall". */
export const workbook: CorpusWorkbook = [
  {
    name: "Scores",
    rows: [
      HEADINGS,
      ["Satisfaction", HIGH, "4.5 out of 5", "4.4 out of 5", "4.6 out of 5"],
      ["Staff", HIGH, "4.5 out of 5", "4.4/5", "4.2/5"],
      ["Libraries", HIGH, "4.5 out of 5", "8.8 out of 10", "9.2 out of 10"],
    ],
  },
  {
    name: "Overall first",
    rows: [
      HEADINGS,
      ["Overall", HIGH, percent(0.75), percent(0.71), percent(0.7)],
      ["Parks", HIGH, percent(0.75), percent(0.8), percent(0.83)],
    ],
  },
  {
    name: "Total first",
    rows: [HEADINGS, ["Total", HIGH, 75, 71, 70], ["Parks", HIGH, 75, 80, 83]],
  },
  {
    name: "Overall last",
    rows: [
      HEADINGS,
      ["Parks", HIGH, percent(0.75), percent(0.8), percent(0.83)],
      ["Overall", HIGH, percent(0.75), percent(0.71), percent(0.7)],
    ],
  },
  {
    name: "Weeks",
    rows: [
      ["Measure", "Polarity", "Target", "w/e 29/09/2024", "w/e 06/10/2024"],
      ["Calls answered", HIGH, percent(0.9), percent(0.91), percent(0.899)],
    ],
  },
];

export const expected: Expected = {
  Scores: {
    2: ["green", "↑ G", "E2", "D2"],
    3: ["red", "↓ A", "E3", "D3"],
    4: mustAsk("Scores out of ten beside a target out of five.", null),
  },
  "Overall first": { 2: ["red", "↓ A"], 3: ["green", "↑ G"] },
  "Total first": { 3: ["green", "↑ G"] },
  "Overall last": { 2: ["green", "↑ G"] },
  Weeks: null,
};
