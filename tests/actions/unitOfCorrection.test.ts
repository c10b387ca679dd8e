import { correctionRefused } from "../../src/actions/corrections";
import { rowAt, useDesk } from "./desk";

const open = useDesk();

test("what is typed to correct a row must be in a unit that it can have, as in the answer to a question", async () => {
  const desk = await open([
    {
      name: "Benefits",
      rows: [
        ["Ref", "Indicator", "Polarity", "Target", "Tolerance", "Jun-23", "Jul-23"],
        ["B1", "Days to assess", "Lower is better", "28 days", "10%", "27 days", "29 days"],
      ],
    },
  ]);
  const row = rowAt(await desk.evaluate(), 2);
  const figure =
    "“94.2%” is a percentage, and the target is in days. Type the figure in days, for example “28 days”.";
  expect(correctionRefused(row, "reading", " 94.2% ")).toBe(figure);
  expect(correctionRefused(row, "baseline", "94.2%")).toBe(figure);
  expect(correctionRefused(row, "target", "94.2%")).toContain(
    "“94.2%” is a percentage, and the row’s figures are in days.",
  );
  expect(correctionRefused(row, "tolerance", "£5")).toContain(
    "“£5” is a sum of money, and the target is in days.",
  );
  const fitting = [
    correctionRefused(row, "reading", "30"),
    correctionRefused(row, "target", "4 weeks"),
    correctionRefused(row, "tolerance", "5%"),
    correctionRefused(row, "status", "amber"),
  ];
  expect(fitting).toEqual([null, null, null, null]);
});
