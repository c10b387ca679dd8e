import { LEDGER_NAMESPACE } from "../../src/workbook/kept/ledger";
import { smallSheet, useDesk } from "./desk";

/** What the add-in asks of Excel.run, and an Excel that refuses to group, played around the real one. */
function watchRuns(refuseGrouping: boolean): boolean[] {
  const asked: boolean[] = [];
  const real = Excel.run.bind(Excel) as (options: Excel.RunOptions, batch: never) => Promise<unknown>;
  const played = (options: Excel.RunOptions, batch: never): Promise<unknown> => {
    const grouped = options.mergeUndoGroup ?? false;
    asked.push(grouped);
    if (grouped && refuseGrouping) return Promise.reject({ code: "UndoNotSupported", message: "" });
    return real({ ...options, mergeUndoGroup: false }, batch);
  };
  Object.assign(Excel, { run: played });
  return asked;
}

describe("one undo", () => {
  const open = useDesk();

  test("the write is one group where Excel has it, and only the write", async () => {
    const desk = await open([smallSheet()], { apiLevel: "1.20" });
    const asked = watchRuns(false);
    await desk.evaluate();
    expect(asked).toEqual([false, false, true]);
    expect(desk.text("E2")).toBe("↓ R");
  });

  test("where grouping fails, the same is written without", async () => {
    const desk = await open([smallSheet()], { apiLevel: "1.20" });
    const asked = watchRuns(true);
    await desk.evaluate();
    expect(asked.filter((grouped) => grouped)).toHaveLength(1);
    expect(desk.text("E2")).toBe("↓ R");
    const ledgers = desk.opened.workbook.customXmlParts.filter(
      (one) => one.namespaceUri === LEDGER_NAMESPACE,
    );
    expect(ledgers).toHaveLength(1);
  });

  test("an Excel before 1.20 is not asked", async () => {
    const desk = await open([smallSheet()]);
    const asked = watchRuns(true);
    await desk.evaluate();
    expect(asked).toEqual([false, false, false]);
  });

  test("an evaluation is one step to undo, and Clear has nothing left to do after it", async () => {
    const desk = await open([smallSheet()]);
    await desk.evaluate();
    expect(desk.office.host.undoSteps).toHaveLength(1);
    desk.office.host.undo();
    expect(desk.text("E2")).toBe("");
    await desk.evaluate();
    expect(desk.text("E2")).toBe("↓ R");
  });
});
