import type { ContractCase } from "./environment";
import { equal, refusalOf, settled, until } from "./environment";

/** What the add-in is told, and the ribbon. */
export const events: readonly ContractCase[] = [
  {
    name: "changes are told: to the sheet's listener, with who did it and what changed",
    async run({ Excel, host }) {
      const heard: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        sheet.load("id");
        await context.sync();
        const added = sheet.onChanged.add((event) => {
          heard.push([
            event.address,
            event.changeType,
            event.triggerSource,
            event.details?.valueAfter ?? null,
          ]);
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      const [sheet] = host.workbook.sheets;
      if (sheet) host.typeInto(sheet.id, 2, 3, "17");
      await settled();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Growth & Homes").getRange("A3:B3").values = [["H01", "Homes"]];
        await context.sync();
      });
      await settled();
      equal(
        heard,
        [
          ["D3", "RangeEdited", "Unknown", 17],
          ["A3:B3", "RangeEdited", "ThisLocalAddin", null],
        ],
        "heard",
      );
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      if (sheet) host.typeInto(sheet.id, 2, 3, "18");
      await settled();
      equal(heard.length, 2, "after remove");
    },
  },
  {
    name: "the changed range can be had from the event",
    async run({ Excel, host }) {
      let values: unknown = null;
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => {
          await Excel.run(async (inner) => {
            const range = event.getRange(inner).load("values");
            await inner.sync();
            values = range.values;
          });
        });
        await context.sync();
      });
      const [sheet] = host.workbook.sheets;
      if (sheet) host.typeInto(sheet.id, 2, 2, "13");
      await until(() => values !== null);
      equal(values, [[13]], "values");
    },
  },
  {
    name: "going to another sheet and selecting are told",
    async run({ Excel, Office, host }) {
      const heard: string[] = [];
      const nameOf = (id: string): string =>
        host.workbook.sheets.find((sheet) => sheet.id === id)?.name ?? "";
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onActivated.add((event) =>
          Promise.resolve(void heard.push(`to ${nameOf(event.worksheetId)}`)),
        );
        worksheets.onDeactivated.add((event) =>
          Promise.resolve(void heard.push(`left ${nameOf(event.worksheetId)}`)),
        );
        worksheets.onSelectionChanged.add((event) =>
          Promise.resolve(void heard.push(`selected ${event.address}`)),
        );
        await context.sync();
      });
      await new Promise((resolve) => {
        const { documentSelectionChanged } = {
          documentSelectionChanged: Office.EventType.DocumentSelectionChanged,
        };
        Office.context.document.addHandlerAsync(
          documentSelectionChanged,
          () => heard.push("document"),
          resolve,
        );
      });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Empty").activate();
        context.workbook.worksheets.getItem("Empty").getRange("B2:C3").select();
        const cell = context.workbook.getActiveCell().load("address");
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        equal([cell.address, selected.address], ["Empty!B2", "Empty!B2:C3"], "selection");
      });
      await settled();
      equal(heard, ["left Growth & Homes", "to Empty", "selected B2:C3", "document"], "heard");
      equal([host.selection.areas.length, nameOf(host.workbook.activeSheetId)], [1, "Empty"], "host");
    },
  },
  {
    name: "sheets added, renamed and deleted by the officer are told, by their ids",
    options: { apiLevel: "1.17" },
    async run({ Excel, host }) {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add((event) => Promise.resolve(void heard.push(`added ${event.worksheetId}`)));
        worksheets.onDeleted.add((event) => Promise.resolve(void heard.push(`deleted ${event.worksheetId}`)));
        worksheets.onNameChanged.add((event) =>
          Promise.resolve(void heard.push(`${event.nameBefore} is ${event.nameAfter} ${event.worksheetId}`)),
        );
        await context.sync();
      });
      let id = "";
      host.officerDoes((excel) => (id = excel.worksheets.add("August").id));
      host.officerDoes((excel) => (excel.worksheets.getItem(id).name = "September"));
      host.officerDoes((excel) => excel.worksheets.getItem(id).delete());
      await settled();
      equal(heard, [`added ${id}`, `August is September ${id}`, `deleted ${id}`], "heard");
    },
  },
  {
    name: "an Excel of ExcelApi 1.9 has no later events, and does not say who made a change",
    options: { apiLevel: "1.9" },
    async run({ Excel, host }) {
      const heard: unknown[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) =>
          Promise.resolve(void heard.push([event.address, event.source, event.triggerSource ?? null])),
        );
        await context.sync();
      });
      const [sheet] = host.workbook.sheets;
      if (sheet) host.typeInto(sheet.id, 2, 3, "17");
      await settled();
      equal(heard, [["D3", "Local", null]], "heard");
      const refused = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
          await context.sync();
        }),
      );
      equal(refused.code, "ApiNotFound", "onNameChanged");
    },
  },
  {
    name: "nothing is told while the add-in has switched events off",
    async run({ Excel }) {
      let count = 0;
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(() => Promise.resolve(void (count += 1)));
        context.runtime.enableEvents = false;
        await context.sync();
        context.workbook.worksheets.getItem("Empty").getRange("A1").values = [["quiet"]];
        await context.sync();
      });
      await settled();
      equal(count, 0, "events");
    },
  },
  {
    name: "a ribbon button runs the associated function until it says that it is done",
    async run({ Excel, Office, host }) {
      Office.actions.associate("markDone", (event: Office.AddinCommands.Event) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRange("A1").values = [["pressed"]];
          await context.sync();
        }).then(() => event.completed());
      });
      await host.pressRibbonButton("markDone");
      equal(host.workbook.sheets[2]?.cells.get(0)?.get(0)?.value, "pressed", "effect");
      const failure = await host.pressRibbonButton("nobody").then(
        () => "done",
        (error: unknown) => (error instanceof Error ? error.message : ""),
      );
      equal(failure, '11101: the add-in has no function "nobody".', "failure");
    },
  },
];
