import { judgedRows } from "./judgedRows";

test.each([
  ["At or above target", "High", "90%", "90%", "green"],
  ["At or above target", "High", "90%", "86%", "amber"],
  ["at/above the target", "High", "90%", "80%", "red"],
  ["At or below target", "Low", "20", "20", "green"],
  ["On or below target", "Low", "20", "21", "amber"],
  ["On target or better", "Low", "20", "23", "red"],
  ["Target met", "Low", "20", "20", "green"],
  // The worse way round, and words that leave open whether the target itself is green.
  ["At or below target", "High", "90%", "86%", "needs-attention"],
  ["Above target", "High", "90%", "90%", "needs-attention"],
  ["At or above last year", "High", "90%", "91%", "needs-attention"],
])("“%s” under Green, %s, target %s: %s is %s", (green, way, target, figure, status) => {
  const [answer] = judgedRows(`
    Ref|Measure|Good|Target|Green|Amber|Red|Q1 24/25|Q2 24/25|RAG
    A1|Measure|${way}|${target}|${green}|Within 5%|More than 5% off|${figure}|${figure}|
  `);
  expect(answer?.status).toBe(status);
});
