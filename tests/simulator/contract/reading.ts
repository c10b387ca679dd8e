import type { ContractCase } from "./environment";
import { equal } from "./environment";

/** How a sheet is read: values, texts, nested properties, collections, null objects; and what it costs. */
export const reading: readonly ContractCase[] = [
  {
    name: "the used range gives values, formulas and what the cells show, in one message",
    async run({ Excel, host }) {
      await Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
        used.load("address,values,text,formulas,rowIndex,columnCount");
        await context.sync();
        equal(used.address, "'Growth & Homes'!A1:E9", "address");
        equal(used.values[3], ["H02", "Repairs on time", 0.925, 0.931, 0.95], "values");
        equal(used.text[3], ["H02", "Repairs on time", "92.5%", "93.1%", "95.0%"], "text");
        equal(used.formulas[4], ["H03", "Total", "=SUM(C3:C4)", "", ""], "formulas");
        equal([used.rowIndex, used.columnCount], [0, 5], "place");
        equal(host.counts.messages, 1, "messages");
      });
    },
  },
  {
    name: "actions and bytes are counted exactly",
    async run({ Excel, host }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        // Workbook, Worksheets and the sheet are instantiated, and one query is made.
        equal([host.counts.messages, host.counts.actions], [1, 4], "messages and actions");
        await context.sync();
        equal(host.counts.messages, 1, "an empty sync sends nothing");
        sheet.load("visibility");
        await context.sync();
        equal(host.counts.messages, 2, "messages");
      });
      equal(host.counts.requestBytes > 400 && host.counts.responseBytes > 100, true, "bytes");
      host.resetCounts();
      equal(host.counts, { messages: 0, actions: 0, requestBytes: 0, responseBytes: 0 }, "reset");
    },
  },
  {
    name: "collections are loaded with their items and nested properties",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/visibility,items/protection/protected,items/tables/items/name");
        await context.sync();
        equal(
          worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]),
          [
            ["Growth & Homes", "Visible", false],
            ["Locked", "Visible", true],
            ["Empty", "Visible", false],
            ["Notes", "Hidden", false],
          ],
          "sheets",
        );
        equal(
          worksheets.items[0]?.tables.items.map((table) => table.name),
          ["Measures"],
          "tables",
        );
        // Items of a collection are found again by their id in the next message.
        const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
        await context.sync();
        equal(
          used.map((range) => (range.isNullObject ? null : range.address)),
          ["'Growth & Homes'!A1:E9", "Locked!A1:C1", null, "Notes!A1"],
          "used",
        );
      });
    },
  },
  {
    name: "an object load takes nested properties, and a load without names takes every plain one",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Growth & Homes").getRange("D3");
        cell.load({ address: true, format: { fill: { color: true, pattern: true }, font: { bold: true } } });
        const plain = context.workbook.worksheets.getItem("Locked").getRange("A1:B1");
        plain.load();
        await context.sync();
        equal(
          [cell.format.fill.color, cell.format.fill.pattern, cell.format.font.bold],
          ["#FF0000", "Solid", false],
          "format",
        );
        equal(
          [plain.rowCount, plain.cellCount, plain.isEntireRow, plain.valueTypes],
          [1, 2, false, [["String", "Double"]]],
          "plain",
        );
      });
    },
  },
  {
    name: "what is not there is a null object, and so is everything under it",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        const range = sheet.getRange("A1").load("values");
        const table = context.workbook.tables.getItemOrNullObject("Measures").load("name");
        const empty = context.workbook.worksheets.getItem("Empty").getUsedRangeOrNullObject().load("address");
        await context.sync();
        equal(
          [sheet.isNullObject, range.isNullObject, table.isNullObject, empty.isNullObject],
          [true, true, false, true],
          "null objects",
        );
      });
    },
  },
  {
    name: "ranges are found by address, indexes, name, table and from each other",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        const b2 = sheet.getRange("B2");
        const ranges = [
          sheet.getRange("C3:B2"),
          sheet.getRangeByIndexes(2, 1, 3, 2),
          sheet.getCell(4, 2),
          sheet.getRange("Targets"),
          sheet.getRange("Measures"),
          b2.getOffsetRange(1, 1),
          b2.getResizedRange(2, 1),
          b2.getAbsoluteResizedRange(2, 3),
          b2.getBoundingRect("D4"),
          sheet.getRange("A1:C3").getIntersection("B2:E9"),
          b2.getEntireRow(),
          b2.getEntireColumn(),
          sheet.getRange("A1:C3").getLastCell(),
          b2.getRowsBelow(2),
          b2.getRowsAbove(1),
          b2.getColumnsAfter(1),
          sheet.getRange("A1:C3").getColumn(1),
          context.workbook.names.getItem("Targets").getRange(),
          b2.getSurroundingRegion(),
        ];
        for (const range of ranges) range.load("address");
        await context.sync();
        equal(
          ranges.map((range) => range.address.replace("'Growth & Homes'!", "")),
          [
            "B2:C3",
            "B3:C5",
            "C5",
            "E3:E4",
            "A3:E4",
            "C3",
            "B2:C4",
            "B2:D3",
            "B2:D4",
            "B2:C3",
            "2:2",
            "B:B",
            "C3",
            "B3:B4",
            "B1",
            "C2",
            "B1:B3",
            "E3:E4",
            "A1:E5",
          ],
          "addresses",
        );
      });
    },
  },
  {
    name: "merged areas, mixed properties and hidden columns",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        const merged = sheet.getRange("A1:E9").getMergedAreasOrNullObject().load("address,areaCount");
        const none = sheet.getRange("A2:E9").getMergedAreasOrNullObject().load("address");
        const mixed = sheet.getRange("C3:D3");
        mixed.load("format/fill/color,format/font/bold");
        const hidden = sheet.getRange("F1:G1").load("columnHidden,hidden");
        const view = sheet.getRange("E2:H3").getVisibleView().load("values");
        const whole = sheet.getRange("A:A").load("values,cellCount,isEntireColumn");
        const all = sheet.getRange().load("values,cellCount");
        await context.sync();
        equal(
          [merged.isNullObject, merged.address, merged.areaCount],
          [false, "'Growth & Homes'!A1:E1", 1],
          "merged",
        );
        equal(none.isNullObject, true, "no merge");
        equal([mixed.format.fill.color, mixed.format.font.bold], [null, false], "mixed");
        equal([hidden.columnHidden, hidden.hidden], [null, null], "hidden");
        equal(
          view.values,
          [
            ["Target", "", ""],
            [15, "", ""],
          ],
          "visible view",
        );
        equal([whole.cellCount, whole.isEntireColumn, all.values], [1_048_576, true, null], "whole sheet");
      });
    },
  },
];
