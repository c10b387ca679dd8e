import { onlySheet, useDesk } from "./desk";

const open = useDesk();

async function notices(...last: readonly (readonly (string | null)[])[]): Promise<readonly string[]> {
  const [headings = [], ...rows] = last;
  const desk = await open([
    {
      name: "KPIs",
      rows: [
        ["Ref", "Measure", "Polarity", "Target", "Q1 2024-25", "Q2 2024-25", ...headings],
        ...rows.map((row, index) => [`K${index + 1}`, `Calls ${index}`, "High", "90%", "88%", "92%", ...row]),
      ],
    },
  ]);
  return onlySheet(await desk.evaluate()).notices.filter((notice) => notice.includes("irection of travel"));
}

const SAID =
  "The arrows were written in column H. Column G also shows a direction of travel, and what was typed there was left as it was.";

test("old arrows beside ours are said to be as they were typed", async () => {
  expect(await notices(["DoT since Q3 2023-24", "Direction of travel"], ["↑", null], ["↓", null])).toEqual([
    SAID,
  ]);
});

test.each([
  ["an empty column", ["DoT since Q3 2023-24", "Direction of travel"], [null, null]],
  ["a column of something else", ["Comments", "Direction of travel"], ["↑ since May", null]],
  ["no column of ours", ["Comments", "Remarks"], ["↑", null]],
])("nothing is said of %s", async (_name, headings, row) => {
  expect(await notices(headings, row)).toEqual([]);
});
