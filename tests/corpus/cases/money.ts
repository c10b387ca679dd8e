import { type CorpusWorkbook, type Expected } from "../shape";

/** Money in thousands and millions, by words and by format; overspends in brackets. */
export const workbook: CorpusWorkbook = [
  {
    name: "Finance",
    rows: [
      ["Ref", "Indicator", "Polarity", "Q1 2023/24", "Q2 2023/24", "Target", "Status", "DoT"],
      ["F1", "Income", "High is good", "£1,234k", "£1,301k", "£1,300k"],
      ["F2", "Capital receipts", "High is good", "£1.1m", "£0.94m", "£1m"],
      ["F3", "Debt over 90 days", "Low is good", "£950,000", "£1.2m", "£1m"],
      ["F4", "Variance from budget", "Low is good", -120, -80, 0],
      [
        "F5",
        "Variance in brackets",
        "Low is good",
        { value: -120, numberFormat: "#,##0;(#,##0)" },
        { value: 40, numberFormat: "#,##0;(#,##0)" },
        0,
      ],
      [
        "F6",
        "Savings in pounds",
        "High is good",
        { value: 95000, numberFormat: "£#,##0" },
        { value: 99000, numberFormat: "£#,##0" },
        { value: 100000, numberFormat: "£#,##0" },
      ],
      [
        "F7",
        "Shown in thousands",
        "High is good",
        { value: 1240000, numberFormat: '£#,##0,"k"' },
        { value: 1234000, numberFormat: '£#,##0,"k"' },
        "£1,235k",
      ],
      ["F8", "Return below zero", "High is good", "-3.0%", "-2.0%", "-1.0%"],
    ],
  },
];

export const expected: Expected = {
  Finance: {
    2: ["green", "↑ G"],
    3: ["red", "↓ R"],
    4: ["red", "↑ R"],
    5: ["green", "↑ A"],
    6: ["red", "↑ R"],
    7: ["amber", "↑ G"],
    8: ["amber", "↓ A"],
    9: ["red", "↑ G"],
  },
};
