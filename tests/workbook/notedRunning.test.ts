import { notedRunning } from "../../src/workbook/sheet/notedRunning";

test.each<[string, string | undefined]>([
  ["Cumulative from April", "Cumulative from April"],
  ["cumulative", "cumulative"],
  ["Two sites opened. Figures are cumulative.", "Figures are cumulative"],
  ["Running total – two sites opened", "Running total"],
  ["Cumulative impact of the strike", undefined],
  ["Not cumulative", undefined],
  ["Cumulative until 2025-26. In-quarter figure now.", undefined],
  ["Better than last year", undefined],
  ["YTD spend was £2m", undefined],
])("%j says outright that figures run up: %j", (text, expected) => {
  const note = { at: "R9", text, value: text, format: "@" };
  expect(notedRunning([note]).notedRunning?.text).toBe(expected);
});
