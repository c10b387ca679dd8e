import type { ContractCase } from "./environment";
import { equal, ok, refusalOf, settled } from "./environment";

const SHEET = "Growth & Homes";

/** What Excel refuses, how the add-in sees it, and what goes wrong on the way. */
export const refusing: readonly ContractCase[] = [
  {
    name: "an error names its code and place, and what came before it stays",
    async run({ Excel, OfficeExtension, host }) {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRange("A1").values = [["done"]];
          context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["never"]];
          await context.sync();
        }),
      );
      equal(refusal, { code: "ItemNotFound", location: "WorksheetCollection.getItem" }, "refusal");
      equal(host.workbook.sheets[2]?.cells.get(0)?.get(0)?.value, "done", "earlier effect");
      const error: unknown = await Excel.run(async (context) => {
        context.workbook.names.getItem("nothing").load("name");
        await context.sync();
      }).catch((caught: unknown) => caught);
      equal([error instanceof Error, error instanceof OfficeExtension.Error], [true, true], "kind of error");
    },
  },
  {
    name: "an older Excel says what it lacks, and refuses it",
    options: { apiLevel: "1.8" },
    async run({ Excel, Office, OfficeExtension }) {
      const supported = ["1.8", "1.9", "1.10"].map((level) =>
        Office.context.requirements.isSetSupported("ExcelApi", level),
      );
      equal(supported, [true, false, false], "isSetSupported");
      const byLibrary = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(SHEET).getRanges("A1,B2").format.fill.color = "#FF0000";
          await context.sync();
        }),
      );
      equal(byLibrary.code, "ApiNotFound", "code");
      // The service refuses by itself too, for members the library lets through.
      const check = OfficeExtension as unknown as { Utility: { _doApiNotSupportedCheck: boolean } };
      check.Utility._doApiNotSupportedCheck = false;
      const byService = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(SHEET).getRange("A1:B1").getCellProperties({ address: true });
          await context.sync();
        }),
      );
      equal(byService.code, "ApiNotFound", "code");
    },
  },
  {
    name: "a member the simulator lacks fails with a code of its own and is listed",
    unimplemented: ["PageLayout"],
    async run({ Excel, host }) {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(SHEET).pageLayout.load("orientation");
          await context.sync();
        }),
      );
      equal(refusal.code, "SimulatorNotImplemented", "code");
      equal(host.unimplemented, ["Worksheet.pageLayout"], "list");
    },
  },
  {
    name: "a protected sheet: locked cells are refused, unlocked ones written, formats refused",
    async run({ Excel }) {
      const write = (address: string, act: (range: Excel.Range) => void): Promise<unknown> =>
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem("Locked").getRange(address));
          await context.sync();
        });
      await write("C1", (range) => (range.values = [["written"]]));
      const locked = await refusalOf(() => write("A1:C1", (range) => (range.values = [["a", 2, "c"]])));
      equal(locked, { code: "AccessDenied", location: "Range.values" }, "locked cell");
      const format = await refusalOf(() => write("C1", (range) => (range.format.fill.color = "#FF0000")));
      equal(format, { code: "AccessDenied", location: "RangeFill.color" }, "format");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Locked");
        sheet.protection.unprotect();
        sheet.protection.protect({ allowFormatCells: true });
        sheet.getRange("A1").format.fill.color = "#FF0000";
        const cells = sheet.getRange("A1:C1").load("values,format/fill/color");
        sheet.protection.load("protected,options");
        await context.sync();
        equal(cells.values, [["fixed", 1, "written"]], "values");
        equal(
          [sheet.protection.protected, sheet.protection.options.allowFormatCells],
          [true, true],
          "protection",
        );
      });
    },
  },
  {
    name: "a workbook opened for reading can be read and not written",
    options: { readOnly: true },
    async run({ Excel, Office }) {
      equal(Office.context.document.mode, "readOnly", "mode");
      await Excel.run(async (context) => {
        context.workbook.load("readOnly,name");
        await context.sync();
        equal([context.workbook.readOnly, context.workbook.name], [true, "Contract.xlsx"], "read");
      });
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(SHEET).getRange("A3").values = [["x"]];
          await context.sync();
        }),
      );
      equal(refusal.code, "AccessDenied", "code");
    },
  },
  {
    name: "while a cell is being edited a message is refused",
    options: { cellEdit: true },
    async run({ Excel, host }) {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.load("name");
          await context.sync();
        }),
      );
      equal(refusal.code, "InvalidOperationInCellEditMode", "code");
      host.setCellEdit(false);
      await Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
    },
  },
  {
    name: "with delayForCellEdit a message waits until editing ends",
    options: { cellEdit: true },
    async run({ Excel, host }) {
      let done = false;
      const work = Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem("Empty").getRange("A1").values = [["late"]];
        await context.sync();
        done = true;
      });
      await settled();
      equal([done, host.counts.messages], [false, 0], "still waiting");
      host.setCellEdit(false);
      await work;
      equal(done, true, "done");
    },
  },
  {
    name: "the n-th message fails by an Office error, without effect",
    async run({ Excel, host }) {
      host.failMessage(2, { officeError: 5012 });
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Empty").getCell(0, 0).untrack();
          cell.values = [["first"]];
          await context.sync();
          context.workbook.worksheets.getItem("Empty").getRange("A2").untrack().values = [["second"]];
          await context.sync();
        }),
      );
      equal(refusal.code, "InvalidOrTimedOutSession", "code");
      equal([...(host.workbook.sheets[2]?.cells.keys() ?? [])], [0], "rows written");
    },
  },
  {
    name: "a message fails at one action, and what came before it stays",
    async run({ Excel, host }) {
      const write = (): Promise<unknown> =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Empty");
          sheet.showGridlines = false;
          sheet.tabColor = "#FF0000";
          await context.sync();
        });
      // Workbook, Worksheets, the sheet, gridlines, tab colour.
      host.failMessage(1, { code: "GeneralException", actionIndex: 4 });
      equal((await refusalOf(write)).code, "GeneralException", "code");
      equal(
        [host.workbook.sheets[2]?.showGridlines, host.workbook.sheets[2]?.tabColor],
        [false, ""],
        "half done",
      );
    },
  },
  {
    name: "a message is never answered, with and without effect",
    async run({ Excel, host }) {
      const written = async (text: string): Promise<boolean> => {
        let answered = false;
        void Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRange("A1").untrack().values = [[text]];
          await context.sync();
          answered = true;
        });
        await settled();
        return answered;
      };
      const value = (): unknown => host.workbook.sheets[2]?.cells.get(0)?.get(0)?.value;
      host.failMessage(1, "silence");
      equal([await written("unheard"), value()], [false, undefined], "silence");
      host.failMessage(1, "answer-lost");
      equal([await written("done"), value()], [false, "done"], "answer lost");
    },
  },
  {
    name: "an answer is lost after the effect, and an error comes in its place",
    async run({ Excel, host }) {
      host.failMessage(1, { answerLost: 5012 });
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRange("A1").values = [["done"]];
          await context.sync();
        }),
      );
      equal(refusal.code, "InvalidOrTimedOutSession", "code");
      equal(host.workbook.sheets[2]?.cells.get(0)?.get(0)?.value, "done", "effect");
    },
  },
  {
    name: "a request or an answer that is too large is refused",
    options: { limits: { requestBytes: 20_000, responseBytes: 9_000 } },
    async run({ Excel }) {
      const request = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRange("A1").values = [["x".repeat(21_000)]];
          await context.sync();
        }),
      );
      equal(request.code, "RequestPayloadSizeLimitExceeded", "request");
      const answer = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRange("A1:Z200").load("values");
          await context.sync();
        }),
      );
      equal(answer.code, "ResponsePayloadSizeLimitExceeded", "answer");
    },
  },
  {
    name: "answers can be slow",
    options: { latencyMs: 30 },
    async run({ Excel }) {
      const start = Date.now();
      await Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
      ok(Date.now() - start >= 28, "it was not slow");
    },
  },
  {
    name: "a chart sheet has no cells",
    async run({ Excel, host }) {
      const [, , third] = host.workbook.sheets;
      if (third) third.kind = "chart";
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getUsedRange().load("values");
          await context.sync();
        }),
      );
      equal(refusal.code, "UnsupportedSheet", "code");
    },
  },
];
