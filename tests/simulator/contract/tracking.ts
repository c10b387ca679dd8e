import type { ContractCase } from "./environment";
import { equal, settled } from "./environment";

/** What the library keeps from one message to the next, and what that costs. */
export const tracking: readonly ContractCase[] = [
  {
    name: "a tracked range lives on in the next message and is given up in a message of its own",
    async run({ Excel, host }) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3").load("values");
        await context.sync();
        equal(host.service.references.size, 1, "kept");
        range.values = [["H99"]];
        range.load("values");
        await context.sync();
        equal(range.values, [["H99"]], "values");
        equal(host.counts.messages, 2, "messages");
      });
      await settled();
      equal([host.counts.messages, host.service.references.size], [3, 0], "cleaned up");
    },
  },
  {
    name: "an untracked range costs neither a reference nor a second message",
    async run({ Excel, host }) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3").untrack();
        range.values = [["H99"]];
        await context.sync();
        equal(host.service.references.size, 0, "kept");
      });
      await settled();
      equal(host.counts.messages, 1, "messages");
    },
  },
  {
    name: "a kept range moves with rows that are inserted above it",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("A4").load("address");
        await context.sync();
        sheet.getRange("2:3").insert("Down");
        range.load("address,values");
        await context.sync();
        equal([range.address, range.values], ["'Growth & Homes'!A6", [["H02"]]], "moved");
      });
    },
  },
  {
    name: "an added sheet, table and comment are found again in the next message",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Summary").load("name,id");
        await context.sync();
        sheet.getRange("A1:B2").values = [
          ["Name", "Count"],
          ["Green", 3],
        ];
        const table = sheet.tables.add("A1:B2", true).load("id,name");
        const comment = context.workbook.comments.add("Summary!B2", "checked").load("id");
        await context.sync();
        table.name = "Counts";
        table.getRange().load("values");
        comment.content = "checked twice";
        const body = table.getDataBodyRange().load("values");
        const names = context.workbook.tables.load("items/name");
        comment.load("content");
        await context.sync();
        equal([body.values, comment.content], [[["Green", 3]], "checked twice"], "content");
        equal(
          names.items.map((item) => item.name),
          ["Measures", "Counts"],
          "tables",
        );
        sheet.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject("Summary");
        await context.sync();
        equal(gone.isNullObject, true, "deleted");
      });
    },
  },
];
