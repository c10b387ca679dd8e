import type { Host } from "../../../simulator/host";
import { parseAddress } from "../../../simulator/model/address";
import { cellAt } from "../../../simulator/model/sheet";
import type { Sheet } from "../../../simulator/model/types";
import { equal, settled, type ContractCase } from "./environment";

function sheetOf(host: Host, name: string): Sheet {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What the cells A1, B1 and so on of the sheet "Empty" hold. */
function inRowOne(host: Host, ...columns: readonly string[]): readonly unknown[] {
  return columns.map((column) => {
    const at = parseAddress(`${column}1`);
    return (at && cellAt(sheetOf(host, "Empty"), at.row, at.column)?.value) ?? "";
  });
}

function frontOf(host: Host): string | undefined {
  return host.workbook.sheets.find((sheet) => sheet.id === host.workbook.activeSheetId)?.name;
}

/** Undo and redo, and what the add-in is told of them. */
export const undoing: readonly ContractCase[] = [
  {
    name: "what the officer undoes is told like typing: contents, formats, names",
    options: { apiLevel: "1.17" },
    async run({ Excel, host }) {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const range = worksheets.getItem("Empty").getRange("B2:B3");
        range.values = [["a"], ["b"]];
        range.format.fill.color = "#FF0000";
        worksheets.getItem("Empty").name = "Full";
        await context.sync();
        worksheets.onChanged.add((event) =>
          Promise.resolve(void heard.push(`${event.address} ${event.changeType} ${event.triggerSource}`)),
        );
        worksheets.onFormatChanged.add((event) =>
          Promise.resolve(void heard.push(`${event.address} looks otherwise`)),
        );
        worksheets.onNameChanged.add((event) => Promise.resolve(void heard.push(event.nameAfter)));
        await context.sync();
      });
      equal(host.undo(), true, "undone");
      await settled();
      equal(heard, ["Empty", "B2:B3 RangeEdited Unknown", "B2:B3 looks otherwise"], "heard");
      equal(host.undo(), false, "nothing left");
    },
  },
  {
    name: "what is undone can be redone, step by step, and is told like typing; a new edit leaves nothing to redo",
    options: { apiLevel: "1.17" },
    async run({ Excel, host }) {
      const { id } = sheetOf(host, "Empty");
      host.typeInto(id, 0, 0, "one");
      host.typeInto(id, 0, 1, "two");
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) =>
          Promise.resolve(void heard.push(`${event.address} ${event.triggerSource}`)),
        );
        await context.sync();
      });
      equal([host.undo(), host.undo()], [true, true], "undone");
      equal(inRowOne(host, "A", "B"), ["", ""], "undone");
      equal(host.redo(), true, "redone");
      equal(inRowOne(host, "A", "B"), ["one", ""], "the first again");
      equal(host.redo(), true, "redone");
      equal(inRowOne(host, "A", "B"), ["one", "two"], "both again");
      equal(host.redo(), false, "nothing left");
      await settled();
      equal(heard, ["B1 Unknown", "A1 Unknown", "A1 Unknown", "B1 Unknown"], "heard");
      host.undo();
      host.typeInto(id, 0, 2, "three");
      equal([host.redo(), inRowOne(host, "A", "B", "C")], [false, ["one", "", "three"]], "after an edit");
      host.undo();
      host.undo();
      equal(inRowOne(host, "A", "B", "C"), ["", "", ""], "all undone");
    },
  },
  {
    name: "fills, widths, names, inserted rows and added sheets are redone as well",
    options: { apiLevel: "1.17" },
    async run({ Excel, host }) {
      const sheet = sheetOf(host, "Growth & Homes");
      const look = (): unknown => ({
        name: sheet.name,
        cells: [...sheet.cells]
          .flatMap(([row, cells]) =>
            [...cells].map(([column, cell]) => `${row} ${column} ${cell.value} ${cell.style.fill.color}`),
          )
          .sort(),
        merges: sheet.merges,
        widths: [...sheet.columns],
        sheets: host.workbook.sheets.map(({ name }) => name),
      });
      const before = structuredClone(look());
      await Excel.run(async (context) => {
        const growth = context.workbook.worksheets.getItem("Growth & Homes");
        growth.getRange("A2:C2").values = [["x", "y", "z"]];
        growth.getRange("A2").format.fill.color = "#00FF00";
        growth.getRange("B:B").format.columnWidth = 200;
        growth.name = "Homes";
        context.workbook.worksheets.add("August");
        await context.sync();
        growth.getRange("1:1").insert("Down");
        await context.sync();
      });
      const after = structuredClone(look());
      host.undo();
      host.undo();
      equal(look(), before, "undone");
      host.redo();
      host.redo();
      equal(look(), after, "redone");
      host.undo();
      host.undo();
      equal(look(), before, "undone once more");
    },
  },
  {
    name: "an undo and a redo bring the sheet to the front that they changed, and select the cells",
    async run({ Excel, host }) {
      const { id } = sheetOf(host, "Empty");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Empty").getRange("B2:C3").values = [
          ["a", "b"],
          ["c", "d"],
        ];
        await context.sync();
      });
      const area = { row: 1, column: 1, rows: 2, columns: 2 };
      const first = sheetOf(host, "Growth & Homes");
      for (const step of [() => host.undo(), () => host.redo()]) {
        host.select(first.id, { row: 0, column: 0, rows: 1, columns: 1 });
        step();
        equal([frontOf(host), host.selection], ["Empty", { sheetId: id, areas: [area] }], "shown");
      }
    },
  },
  {
    name: "undoing that a sheet was added leaves the front to one that is there; undoing a deletion shows what came back",
    async run({ host }) {
      host.officerDoes((excel) => excel.worksheets.add("August"));
      host.select(sheetOf(host, "August").id);
      host.undo();
      equal(frontOf(host) !== undefined, true, "a sheet is in front");
      host.redo();
      equal(frontOf(host), "August", "added again");
      const { id } = sheetOf(host, "Empty");
      host.officerDoes((excel) => excel.worksheets.getItem(id).delete());
      host.undo();
      equal(frontOf(host), "Empty", "came back");
    },
  },
];
