import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { newWorkbook } from "../../simulator/xlsx/create";
import { setCell, usedArea, ensureCell } from "../../simulator/model/sheet";
import { insertRows } from "../../simulator/model/edit";
import { withFill } from "../../simulator/model/styles";
import { writeFileSync } from "node:fs";
test("x", () => {
  let t = Date.now();
  const lap = (n: string) => {
    console.log(n, Date.now() - t, Math.round(process.memoryUsage().rss / 1e6));
    t = Date.now();
  };
  const rows = Array.from({ length: 100000 }, (_, i) => [
    "Ref" + i,
    "Description of thing " + (i % 97),
    i,
    i / 7,
    "x",
    { value: 0.5, numberFormat: "0%" },
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    "end",
  ]);
  const b = newWorkbook([{ name: "a", rows }]);
  lap("new");
  const o = openWorkbook(b, "x");
  lap("open");
  console.log(b.length);
  expect(saveWorkbook(o) === b).toBe(true);
  lap("save same");
  const s = o.workbook.sheets[0]!;
  for (let i = 0; i < 100000; i++) {
    const c = ensureCell(s, i, 5);
    c.style = withFill(c.style, { color: i % 2 ? "#FF0000" : "#00FF00" });
    setCell(s, i, 20, { value: "note" + i });
  }
  lap("change");
  const out = saveWorkbook(o);
  lap("save");
  const p = openWorkbook(out, "x");
  lap("reopen");
  console.log(JSON.stringify(usedArea(p.workbook.sheets[0]!)));
  insertRows(o.workbook, s, 5, 2);
  lap("insert");
  const o3 = saveWorkbook(o);
  lap("saved");
  const wide = newWorkbook([{ name: "w", cells: { XFD1: 1, A1048576: 2, XFD1048576: 3 } }]);
  writeFileSync("/tmp/wide.xlsx", wide);
  const w = openWorkbook(wide, "w");
  console.log(JSON.stringify(usedArea(w.workbook.sheets[0]!)));
  lap("wide");
});
