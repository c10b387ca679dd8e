import { mustAsk, type CorpusWorkbook, type Expected } from "../shape";

/** Polarity columns under odd headings or none, signs of two ways, and the polarity said in the KPI's own name. */
export const workbook: CorpusWorkbook = [
  {
    name: "gauge P",
    rows: [
      ["Code", "Short Name", "Gauge Format", "Value", "Target", "Status"],
      ["A1", "Rent collected", "Aim to Maximise", "97%", "98%"],
      ["A2", "Voids", "Aim to Minimise", "24", "25"],
      ["A3", "Ratio", "Goldilocks", "24", "20 - 25"],
    ],
  },
  {
    name: "gauge H",
    rows: [
      ["Ref", "PI", "Bigger/smaller is better", "Target", "Q1", "Q2", "RAG"],
      ["A1", "Rent collected", "Bigger", "98%", "97%", "97.5%"],
      ["A2", "Voids", "Smaller", "25", "24", "26"],
    ],
  },
  {
    name: "gauge L",
    rows: [
      ["Ref", "PI", "Low/High is good", "Target", "Q1", "Q2", "RAG"],
      ["A1", "Rent collected", "H", "98%", "97%", "97.5%"],
      ["A2", "Voids", "L", "25", "24", "26"],
    ],
  },
  {
    name: "gauge M",
    rows: [
      ["Ref", "PI", "Max/Min", "Target", "Q1", "Q2", "RAG"],
      ["A1", "Rent collected", "Max", "98%", "97%", "97.5%"],
      ["A2", "Voids", "Min", "25", "24", "26"],
    ],
  },
  {
    name: "gauge X",
    rows: [
      ["Ref", "PI", "What does success look like", "Target", "Q1", "Q2", "RAG"],
      ["A1", "Rent collected", "Higher is better", "98%", "97%", "97.5%"],
      ["A2", "Voids", "Lower is better", "25", "24", "26"],
    ],
  },
  {
    name: "gauge Y",
    rows: [
      ["Ref", "PI", "HIB/LIB", "Target", "Q1", "Q2", "RAG"],
      ["A1", "Rent collected", "HIB", "98%", "97%", "97.5%"],
      ["A2", "Voids", "LIB", "25", "24", "26"],
    ],
  },
  {
    name: "stale",
    rows: [
      [
        "PI Ref",
        "PI",
        "Bigger is better / Smaller is better",
        "Q1 Target",
        "Q1 Actual",
        "Q2 Target",
        "Q2 Actual",
        "BRAG",
        "DOT",
        "Action",
      ],
      ["A", "Trees planted", "Bigger is better", 100, 90, 100, 120, "Amber", "↓", "x"],
      ["B", "Graffiti reports", "Smaller is better", 40, 45, 40, 41, "Red", "→", "y"],
    ],
  },
  {
    name: "Q2 scorecard",
    rows: [
      [
        "Directorate",
        "Measure",
        "↑↓",
        "Target",
        "Q2 23/24",
        "Q3 23/24",
        "Q4 23/24",
        "Q1 24/25",
        "Q2 24/25",
        "RAG",
        "Compared with last quarter",
        "Compared with last year",
      ],
      ["Resources", "FOIs answered on time", "↑", "90%", "88%", "87%", "89%", "91%", "92%"],
      [null, "Agency spend as % of pay bill", "↓", "12%", "14%", "14.5%", "13.8%", "13%", "12.4%"],
      ["Environment", "Street cleanliness score (litter)", "↓", "5%", "4.2%", "4.9%", "6%", "5.1%", "5.2%"],
    ],
    merges: ["A2:A3"],
  },
  {
    name: "Board",
    rows: [
      ["ID", "Measure", "Polarity (+/-)", "Target", "Oct-24", "Nov-24", "RAG", "DoT"],
      ["1", "Lettings within target", "+", "80%", "82%", "79%"],
      ["2", "Complaints", "-", "20", "18", "22"],
      ["3", "Staff in post", "+", "500", "490", "495"],
    ],
  },
  {
    name: "KPIs",
    rows: [
      ["Ref", "KPI", "Target", "Aug 2024", "Sep 2024", "RAG", "DoT"],
      ["1", "Calls answered within 60 seconds (higher is better)", "80%", "75%", "79%"],
      ["2", "Average days to let a property (lower is better)", 25, 24, 27],
      ["3", "Rent arrears - aim to minimise", "3.0%", "3.1%", "2.9%"],
      ["4", "Satisfaction score. Bigger is better.", 8, 7.5, 7.5],
      ["5", "Staff turnover", "12%", "11%", "12%"],
      ["6", "Number of visitors [High is good]", 1000, 900, 1200],
    ],
  },
  {
    name: "Service plan",
    rows: [
      ["Indicator", "Polarity", "Target", "Q1 2024/25", "Q2 2024/25", "Status", "Travel"],
      ["Complaints upheld (smaller is better)", null, "10", "12", "9"],
      ["Complaints answered in time", "Bigger is better", "95%", "90%", "93%"],
      ["Appeals dismissed", null, "70%", "65%", "72%"],
      ["Emissions (tonnes; lower is better)", "Higher is better", "100", "90", "95"],
    ],
  },
  {
    name: "Targets met",
    rows: [
      [
        "Standard",
        "Target",
        "Lower or higher is better",
        "Performance 2023/24 Q4",
        "Performance 2024/25 Q1",
        "Target met?",
        "Improving?",
      ],
      ["Answer letters in 10 days", "95%", "Higher", "94%", "96%"],
      ["Time to answer phone", "30 secs", "Lower", "28 secs", "35 secs"],
    ],
  },
];

const NO_POLARITY = "Nothing on the sheet says which way is better; it is never assumed.";

export const expected: Expected = {
  "gauge P": { "2": ["amber", null], "3": ["green", null], "4": ["green", null] },
  "gauge H": { "2": ["amber"], "3": ["amber"] },
  "gauge L": { "2": ["amber"], "3": ["amber"] },
  "gauge M": { "2": ["amber"], "3": ["amber"] },
  "gauge X": { "2": ["amber"], "3": ["amber"] },
  "gauge Y": { "2": ["amber"], "3": ["amber"] },
  stale: { "2": ["green", "↑ G", "G2", "E2"], "3": ["amber", "↓ G"] },
  "Q2 scorecard": { "2": ["green", "↑ G", "I2", "H2"], "3": ["amber", "↓ G"], "4": ["amber", "↑ A"] },
  Board: { "2": ["amber", "↓ A"], "3": ["red", "↑ R"], "4": ["amber", "↑ G"] },
  KPIs: {
    "2": ["amber", "↑ G"],
    "3": ["red", "↑ R"],
    "4": ["green", "↓ G"],
    "5": ["red", "→"],
    "6": mustAsk(NO_POLARITY),
    "7": ["green", "↑ G"],
  },
  "Service plan": {
    "2": ["green", "↓ G"],
    "3": ["amber", "↑ G"],
    "4": mustAsk(NO_POLARITY),
    "5": mustAsk("The polarity column and the KPI’s own name say the opposite."),
  },
  "Targets met": { "2": ["green", "↑ G"], "3": ["red", "↑ R"] },
};
