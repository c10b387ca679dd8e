import { notedPolarity } from "../../src/workbook/sheet/notedPolarity";

const note = (at: string, text: string) => ({ at, text, value: text, format: "General" });

test.each([
  ["Higher is better", "higher"],
  ["Lower is better. Reported quarterly.", "lower"],
  ["Aim to minimise", "lower"],
])("a note that says which way is better is known with its cell: %s", (text, way) => {
  expect(notedPolarity([note("I4", "Staff were away"), note("J4", text)])).toEqual({
    noted: { at: "J4", text, way },
  });
});

test.each(["Higher than last year", "Better than expected", "Not clear whether lower is better", ""])(
  "what was better or higher once tells no way: %s",
  (text) => {
    expect(notedPolarity([note("J4", text)])).toEqual({});
  },
);
