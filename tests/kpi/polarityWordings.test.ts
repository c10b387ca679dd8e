import { readPolarity } from "../../src/kpi/polarity/polarity";
import { shown } from "./rowBuilder";

test.each([
  ["Decline = good", "lower"],
  ["Decline is bad", "higher"],
  ["Increase = bad", "lower"],
  ["Decrease is better", "lower"],
  ["A downward trend is better", "lower"],
  ["Lower than target", "lower"],
  ["Higher than target", "higher"],
  ["Less than the target is good", "lower"],
  ["Over target is bad", "lower"],
  ["≥ target", "higher"],
  ["<= the target", "lower"],
  ["Aim to raise", "higher"],
  ["Maximise (exc. school holidays)", "higher"],
  ["Minimise (inc. agency & bank staff)", "lower"],
  ["Lower is better (days)", "lower"],
  ["Higher is better [from 2023/24]", "higher"],
])("%s is %s", (text, expected) => {
  expect(readPolarity(shown(text)).kind).toBe(expected);
});

test.each([
  // How the KPI went, or is to go, and not which way is better.
  ...["Decline", "Declining", "Downward trend", "Under target", "Over"],
  // Remarks that put the way in doubt, turn it round, or say another.
  ...["Maximise (tbc)", "Maximise (ask Jo)", "Maximise (was lower)", "Higher (lower from April)"],
  ...["Maximise (not agency)", "Minimise (except agency)", "Maximise (contextual)", "Higher (reversed)"],
  ...["Maximise (↓)", "Higher (80% - 90%)", "Lower (within range)"],
  // Figures and signs besides.
  ...["≥ 90%", "≥ target ≤", "> or < target", "Lower or higher than target"],
])("%s is asked about", (text) => {
  expect(readPolarity(shown(text)).kind).toBe("unreadable");
});
