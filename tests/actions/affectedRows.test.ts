import { evaluate } from "../../src/actions/session";
import { watchWorkbook } from "../../src/actions/sessionWatch";
import { sheetFreshness } from "../../src/actions/watch/workbookFacts";
import { atRest } from "./atRest";
import { useDesk } from "./desk";

const PATIENCE = { activated: 30, edited: 10, reevaluate: 10 };

beforeAll(() => void Object.assign(globalThis, { window: new EventTarget() }));

const open = useDesk();

test("rows that nobody touched are not affected by what only an evaluation says of them: an arrow that gave way, an answer for several rows", async () => {
  const desk = await open([
    {
      name: "KPIs",
      rows: [
        ["Ref", "KPI", "Polarity", "Jun-23", "Jul-23", "Target", "Tolerance", "RAG", "DoT"],
        ["A1", "Calls answered", "High", "90%", "92%", "90%", "5%", null, null],
        ["A2", "Rent collected", null, "n/a", "93%", "90%", "5%", null, "↑"],
        ["A3", "Bins collected", null, "95%", "96%", "90%", "5%", null, null],
      ],
    },
  ]);
  const stop = await watchWorkbook(PATIENCE);
  try {
    await evaluate({ kind: "active" });
    expect(desk.text("I3")).toBe("");
    const { host } = desk.office;
    const { id } = desk.sheet();
    host.officerDoes((excel) => {
      Object.assign(excel.worksheets.getItem(id).getRange("E2"), { values: "50%" });
    });
    await atRest(host);
    const affected = sheetFreshness().get(id)?.affected;
    expect(affected?.settled).toBe(true);
    expect([...(affected?.rows ?? [])]).toEqual(["A1"]);
  } finally {
    await stop();
  }
});
