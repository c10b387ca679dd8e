import type { NewSheet } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

const open = useDesk();

const SHEET: NewSheet = {
  name: "Housing",
  rows: [
    ["Ref", "Measure", "Target", "May-23", "Jun-23", "Comments"],
    ["H1", "Temporary accommodation", 40, 41, 35, "Lower is better"],
    ["H2", "Calls answered", 90, 91, 95, "A busy month"],
  ],
};

test("a note that says which way is better is suggested with its cell, and colours nothing before it is confirmed", async () => {
  const desk = await open([SHEET]);
  const [sheet] = (await desk.evaluate()).sheets;
  const [noted, plain] = sheet?.rows ?? [];
  expect(noted).toMatchObject({
    status: "needs-attention",
    suggestedPolarity: { polarity: "lower", why: "F2 says “Lower is better”.", at: "F2" },
  });
  expect(noted?.queries[0]?.answers[0]?.label).toBe("Lower is better");
  expect(plain?.suggestedPolarity?.at).toBeUndefined();
});
