import { sheetRefOf } from "../../src/actions/corrections";
import { saveSettings, withCorrections } from "../../src/actions/settings";
import type { NewCell } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk } from "./desk";

const open = useDesk();

const percent = (value: number): NewCell => ({ value, numberFormat: "0.0%" });

test("a figure without its percent format is no longer worth a look once the officer has said what it means", async () => {
  const desk = await open([
    {
      name: "Housing",
      rows: [
        ["Ref", "Indicator", "Polarity", "Target", "Aug-26", "Sep-26", "RAG"],
        ["H01", "Rent collected", "Higher is better", percent(0.98), percent(0.978), 0.985, null],
      ],
    },
  ]);
  const before = await desk.evaluate();
  const codes = (result: typeof before) => onlySheet(result).findings.map(({ code }) => code);
  expect(codes(before)).toContain("percent-format-lost");
  expect(
    rowAt(before, 2)
      .queries.map(({ sentence }) => sentence)
      .join(" "),
  ).toContain(
    "“0.985”, which is not shown as a percentage, as the figures it is compared with are. It was taken as 98.5%",
  );
  const [answer] = rowAt(before, 2).queries.flatMap(({ answers }) => answers);
  expect(answer?.label).toBe("Take it as 98.5%");
  const sheet = sheetRefOf(onlySheet(before));
  await saveSettings((now) => withCorrections(now, sheet, answer?.corrections ?? []));
  expect(codes(await desk.evaluate())).not.toContain("percent-format-lost");
});
