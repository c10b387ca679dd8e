import type { ContractCase } from "./environment";
import { equal, refusalOf } from "./environment";

const NAMESPACE = "urn:example:kpi";

/** What an add-in keeps in a workbook, and what hangs on cells. */
export const storing: readonly ContractCase[] = [
  {
    name: "custom XML parts: added, found by namespace, changed, deleted",
    async run({ Excel, host }) {
      await Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const none = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
        await context.sync();
        equal(none.isNullObject, true, "none");
        const part = customXmlParts
          .add(`<state xmlns="${NAMESPACE}"><cell>K4</cell></state>`)
          .load("id,namespaceUri");
        await context.sync();
        equal(part.namespaceUri, NAMESPACE, "namespace");
        const only = customXmlParts.getByNamespace(NAMESPACE).getOnlyItem();
        only.setXml(`<k:state xmlns:k='${NAMESPACE}'/>`);
        const xml = only.getXml();
        const again = customXmlParts.getItem(part.id).load("namespaceUri");
        const count = customXmlParts.getCount();
        await context.sync();
        equal(
          [xml.value, again.namespaceUri, count.value],
          [`<k:state xmlns:k='${NAMESPACE}'/>`, NAMESPACE, 1],
          "changed",
        );
        only.delete();
        await context.sync();
        equal(host.workbook.customXmlParts.length, 0, "deleted");
      });
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.customXmlParts.add("no xml");
          await context.sync();
        }),
      );
      equal(refusal.code, "InvalidArgument", "not XML");
    },
  },
  {
    name: "settings, by Excel's own collection and by Office's",
    async run({ Excel, Office, host }) {
      await Excel.run(async (context) => {
        context.workbook.settings.add("profile", { name: "Corporate", limits: [1, 2] });
        const setting = context.workbook.settings.getItemOrNullObject("profile").load("value");
        const none = context.workbook.settings.getItemOrNullObject("other");
        await context.sync();
        equal([setting.value, none.isNullObject], [{ name: "Corporate", limits: [1, 2] }, true], "setting");
      });
      Office.context.document.settings.set("seen", true);
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      equal(host.workbook.settings.get("seen"), true, "saved");
    },
  },
  {
    name: "a sheet's custom properties",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem("Empty");
        customProperties.add("period", "July 2023");
        customProperties.add("Period", "June 2023");
        const period = customProperties.getItemOrNullObject("PERIOD").load("key,value");
        customProperties.load("items/key,items/value");
        const none = customProperties.getItemOrNullObject("profile").load("value");
        await context.sync();
        equal([period.key, period.value, none.isNullObject], ["period", "June 2023", true], "property");
        equal(customProperties.items.length, 1, "count");
        customProperties.items[0]?.delete();
        const count = customProperties.getCount();
        await context.sync();
        equal(count.value, 0, "deleted");
      });
    },
  },
  {
    name: "comments: on a cell, with replies, one a cell",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        const comment = sheet.comments
          .add(sheet.getRange("D3"), "Outside tolerance")
          .load("id,content,authorName");
        comment.replies.add("Agreed");
        comment.replies.load("items/content");
        const location = comment.getLocation().load("address");
        await context.sync();
        equal([comment.content, location.address], ["Outside tolerance", "'Growth & Homes'!D3"], "comment");
        equal(
          comment.replies.items.map((reply) => reply.content),
          ["Agreed"],
          "replies",
        );
        const found = context.workbook.comments.getItemByCell("'Growth & Homes'!D3").load("id");
        await context.sync();
        equal(found.id, comment.id, "by cell");
        found.delete();
        const count = sheet.comments.getCount();
        await context.sync();
        equal(count.value, 0, "deleted");
      });
    },
  },
  {
    name: "tables: read by name, their parts and rows",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("measures");
        table.load("name,showTotals,showHeaders");
        table.columns.load("items/name,items/index");
        const header = table.getHeaderRowRange().load("values");
        const target = table.columns.getItem("Target").getDataBodyRange().load("values");
        table.rows.load("count");
        const touching = context.workbook.worksheets.getItem("Growth & Homes").getRange("A1:A2").getTables();
        touching.load("items/name");
        const inside = context.workbook.worksheets
          .getItem("Growth & Homes")
          .getRange("A1:A2")
          .getTables(true)
          .getCount();
        await context.sync();
        equal(
          [table.name, table.showHeaders, table.showTotals, table.rows.count],
          ["Measures", true, false, 2],
          "table",
        );
        equal(table.columns.items[4]?.name, "Target", "column");
        equal([header.values[0]?.[0], target.values], ["Ref", [[15], [0.95]]], "ranges");
        equal([touching.items.length, inside.value], [1, 0], "by range");
      });
    },
  },
  {
    name: "notes, where Excel has them",
    options: { apiLevel: "1.18" },
    newerClient: true,
    async run({ Excel, Office, host }) {
      equal(Office.context.requirements.isSetSupported("ExcelApi", "1.18"), true, "isSetSupported");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        const note = sheet.notes.add("D3", "Outside tolerance: 14 against 15").load("content,authorName");
        const none = sheet.notes.getItemOrNullObject("D4").load("content");
        await context.sync();
        equal([note.content, none.isNullObject], ["Outside tolerance: 14 against 15", true], "note");
        note.content = "changed";
        sheet.notes.load("items/content,items/visible");
        await context.sync();
        equal(
          sheet.notes.items.map((item) => [item.content, item.visible]),
          [["changed", false]],
          "notes",
        );
        const again = context.workbook.notes.getItem("'Growth & Homes'!D3");
        const location = again.getLocation().load("address");
        await context.sync();
        equal(location.address, "'Growth & Homes'!D3", "location");
        again.delete();
        await context.sync();
      });
      equal(host.workbook.sheets[0]?.notes.length, 0, "deleted");
    },
  },
  {
    name: "an Excel without notes does not have the member either",
    options: { apiLevel: "1.17" },
    async run({ Excel, Office }) {
      equal(Office.context.requirements.isSetSupported("ExcelApi", "1.18"), false, "isSetSupported");
      equal("notes" in Excel.Worksheet.prototype, false, "member");
      await Promise.resolve();
    },
  },
];
