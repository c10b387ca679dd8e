import type { ContractCase } from "./environment";
import { equal, refusalOf } from "./environment";

/** How cells are written: values, formulas, formats, several areas at once. */
export const writing: readonly ContractCase[] = [
  {
    name: "values are read as typed; null leaves a cell alone; one value fills a range",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Empty");
        const block = sheet.getRange("A1:C2");
        block.values = [
          ["5%", "1/2/2023", "'007"],
          ["TRUE", "1,234", "92.5% (Q1)"],
        ];
        sheet.getRange("A1:B1").values = [[null, "new"]] as unknown as string[][];
        sheet.getRange("E1:F2").values = "x" as unknown as string[][];
        const text = sheet.getRange("H1");
        text.numberFormat = [["@"]];
        text.values = [["5%"]];
        const all = sheet.getRange("A1:H2").load("values,text,numberFormat,valueTypes");
        await context.sync();
        equal(
          all.values,
          [
            [0.05, "new", "007", "", "x", "x", "", "5%"],
            [true, 1234, "92.5% (Q1)", "", "x", "x", "", ""],
          ],
          "values",
        );
        equal(all.text[0], ["5%", "new", "007", "", "x", "x", "", "5%"], "text");
        equal(
          all.numberFormat[0]?.slice(0, 2),
          ["0%", "m/d/yyyy"],
          "formats given by typing stay with the cell",
        );
      });
    },
  },
  {
    name: "a formula is kept and the little the simulator can calculate is calculated",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        const cells = sheet.getRange("H1:H5");
        cells.formulas = [["=C3+D3"], ["=SUM(C3:D3)*2"], ['="Homes: "&C3'], ["=C3/0"], ["=Locked!B1"]];
        cells.load("values,formulas,valueTypes");
        await context.sync();
        equal(cells.values, [[26], [52], ["Homes: 12"], ["#DIV/0!"], [1]], "results");
        equal([cells.formulas[0], cells.valueTypes[3]], [["=C3+D3"], ["Error"]], "formula");
      });
    },
  },
  {
    name: "a write of the wrong shape is refused whole",
    async run({ Excel }) {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRange("A1:B2").values = [["only one row", 1]];
          await context.sync();
        }),
      );
      equal(refusal, { code: "InvalidArgument", location: "Range.values" }, "refusal");
    },
  },
  {
    name: "what is written under a merge is lost, and part of an array is refused",
    async run({ Excel }) {
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Growth & Homes");
          sheet.getRange("A1:B1").values = [["Homes", "lost"]];
          const row = sheet.getRange("A1:B1").load("values");
          await context.sync();
          equal(row.values, [["Homes", ""]], "values");
          sheet.getRange("A9").values = [[5]];
          await context.sync();
        }),
      );
      equal(refusal.code, "InvalidOperation", "code");
    },
  },
  {
    name: "several areas are coloured together",
    async run({ Excel, host }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        const areas = sheet.getRanges("C3,D4:E4,C5");
        areas.format.fill.color = "#1e8449";
        areas.format.font.color = "white";
        areas.load("areaCount,cellCount,address");
        areas.areas.load("items/address");
        const one = sheet.getRange("E4").load("format/fill/color,format/font/color");
        const untouched = sheet.getRange("C4").load("format/fill/color,format/fill/pattern");
        await context.sync();
        equal([areas.areaCount, areas.cellCount], [3, 4], "counts");
        equal(
          areas.areas.items.map((range) => range.address.slice(-2)),
          ["C3", "E4", "C5"],
          "areas",
        );
        equal([one.format.fill.color, one.format.font.color], ["#1E8449", "#FFFFFF"], "colours");
        equal([untouched.format.fill.color, untouched.format.fill.pattern], ["#FFFFFF", "None"], "no fill");
      });
      equal(
        host.undoSteps.map((step) => step.cellCount),
        [4],
        "one request is one step of undo",
      );
      host.undo();
      equal(host.workbook.sheets[0]?.cells.get(3)?.get(4)?.style.fill.pattern, "None", "undone");
    },
  },
  {
    name: "an address list over 8192 characters is refused",
    async run({ Excel }) {
      const list = Array.from({ length: 2200 }, (_, row) => `A${row + 1}`).join(",");
      const refusal = await refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Empty").getRanges(list).format.fill.color = "#FF0000";
          await context.sync();
        }),
      );
      equal(refusal, { code: "InvalidArgument", location: "Worksheet.getRanges" }, "refusal");
    },
  },
  {
    name: "cell properties are set and read a cell an entry; an empty entry leaves its cell",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Growth & Homes").getRange("C3:D3");
        const thick = { style: "Continuous", weight: "Thick", color: "#000000" } as const;
        range.setCellProperties([
          [
            {
              format: {
                fill: { color: "#F5B041" },
                font: { bold: true, color: "#17202A" },
                borders: { top: thick, bottom: thick },
              },
            },
            {},
          ],
        ]);
        const read = range.getCellProperties({
          address: true,
          format: {
            fill: { color: true, pattern: true },
            font: { bold: true },
            borders: { style: true, weight: true },
            wrapText: true,
          },
        });
        await context.sync();
        const [first, second] = read.value[0] ?? [];
        equal(first?.address, "'Growth & Homes'!C3", "address");
        equal(first?.format?.fill, { color: "#F5B041", pattern: "Solid" }, "fill");
        equal([first?.format?.font?.bold, second?.format?.font?.bold], [true, false], "font");
        equal(first?.format?.borders?.top, { style: "Continuous", weight: "Thick" }, "border");
        equal([second?.format?.fill?.color, second?.format?.wrapText], ["#FF0000", false], "left alone");
      });
    },
  },
  {
    name: "borders of a range go round it, and reading mixed ones gives null",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Empty");
        const block = sheet.getRange("B2:C3");
        for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
          const border = block.format.borders.getItem(edge);
          border.style = "Continuous";
          border.weight = "Medium";
          border.color = "#C0392B";
        }
        const top = block.format.borders.getItem("EdgeTop").load("style,weight,color");
        const inside = block.format.borders.getItem("InsideHorizontal").load("style");
        const corner = sheet.getRange("B2").format.borders.load("items/style,items/sideIndex");
        await context.sync();
        equal([top.style, top.weight, top.color], ["Continuous", "Medium", "#C0392B"], "top");
        equal(inside.style, "None", "inside");
        const drawn = corner.items
          .filter((border) => border.style === "Continuous")
          .map((border) => border.sideIndex);
        equal(drawn, ["EdgeTop", "EdgeLeft"], "corner");
      });
    },
  },
  {
    name: "a large write is split by the library and arrives whole",
    async run({ Excel, host }) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Empty").getRange("A1:C1200");
        range.values = Array.from({ length: 1200 }, (_, row) => [row, `row ${row}`, ""]);
        const last = context.workbook.worksheets.getItem("Empty").getRange("A1200:B1200").load("values");
        await context.sync();
        equal(last.values, [[1199, "row 1199"]], "last row");
        equal(host.counts.messages, 1, "messages");
      });
      equal(host.undoSteps.length, 1, "steps");
    },
  },
  {
    name: "clearing, merging, copying and sizes",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Growth & Homes");
        sheet.getRange("H1").copyFrom("A2:E4");
        sheet.getRange("D5:E5").copyFrom("C5", "Formulas");
        sheet.getRange("D3").clear("Contents");
        sheet.getRange("D3").clear("Formats");
        sheet.getRange("H6:I7").values = [
          ["kept", "lost"],
          ["", ""],
        ];
        sheet.getRange("H6:I7").merge();
        sheet.getRange("H:H").format.columnWidth = 100;
        const copy = sheet.getRange("H1:L2").load("values");
        const cleared = sheet.getRange("D3").load("values,format/fill/pattern");
        const merged = sheet.getRange("H6:I7").load("values");
        const column = sheet.getRange("H1").load("format/columnWidth,format/rowHeight");
        const formulas = sheet.getRange("D5:E5").load("formulas");
        await context.sync();
        equal(formulas.formulas, [["=SUM(D3:D4)", "=SUM(E3:E4)"]], "copied formulas");
        equal(
          copy.values,
          [
            ["Ref", "Measure", "June 2023", "July 2023", "Target"],
            ["H01", "Homes started", 12, 14, 15],
          ],
          "copy",
        );
        equal([cleared.values, cleared.format.fill.pattern], [[[""]], "None"], "cleared");
        equal(
          merged.values,
          [
            ["kept", ""],
            ["", ""],
          ],
          "merged",
        );
        equal([Math.round(column.format.columnWidth), column.format.rowHeight], [100, 15], "sizes");
      });
    },
  },
];
