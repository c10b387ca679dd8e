import { clearResults } from "../../src/actions/clearResults";
import { previewSheets } from "../../src/actions/previewSheets";
import { installNewerMembers } from "../../simulator/doors/newerClient";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk, type Desk } from "./desk";

const open = useDesk();

/** A figure in a grid of thin grey lines, on the light blue of the table's figures. */
const figure = (value: number): NewCell => ({
  value,
  numberFormat: "0%",
  border: "#7F7F7F",
  fill: "#DDEBF7",
});
const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });

/** June: A1 red and out of tolerance, A2 green, A3 amber, A4 red. July and August are still to come, in columns E and F. */
function register(): NewSheet {
  const row = (ref: string, may: number, june: number, target: number): NewCell[] => [
    ref,
    `Measure ${ref}`,
    figure(may),
    figure(june),
    null,
    null,
    null,
    null,
    "Higher is better",
    percent(target),
    "5%",
  ];
  return {
    name: "KPIs",
    rows: [
      [
        "Ref",
        "Measure",
        "May 2023",
        "June 2023",
        null,
        null,
        "Status",
        "Trend",
        "Polarity",
        "Target",
        "Tolerance",
      ],
      row("A1", 0.9, 0.5, 0.9),
      row("A2", 0.9, 0.95, 0.9),
      row("A3", 0.9, 0.88, 0.9),
      row("A4", 0.9, 0.4, 0.9),
    ],
  };
}

/** June's column copied to July with all its look, and July typed over the figures. */
async function copyForJuly(desk: Desk, july: readonly (number | string)[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("E1:E5").copyFrom("D1:D5");
    await context.sync();
  });
  desk.type("E1", "July 2023");
  july.forEach((value, index) => desk.type(`E${String(index + 2)}`, value));
}

const look = (desk: Desk, address: string) => {
  const style = desk.cell(address)?.style;
  if (style === undefined) throw new Error(`nothing at ${address}`);
  const { fill, font, borders } = style;
  return {
    fill: fill.color,
    bold: font.bold,
    ink: font.color,
    top: borders.EdgeTop.style,
    left: borders.EdgeLeft,
  };
};

/** A figure's cell as the officer made it: C2 never bears a mark here. */
const plain = (desk: Desk) => look(desk, "C2");

async function clear(): Promise<void> {
  const outcome = await clearResults({ kind: "active" }, {});
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
}

test("last month's colour and frame do not stay on a figure that the rules give none", async () => {
  const desk = await open([register()]);
  await desk.evaluate();
  // A1 is not to be read, A2 has no figure, A3 is on target, A4 as bad as before.
  await copyForJuly(desk, ["see note 4", "", 0.93, 0.3]);
  expect(look(desk, "E2")).toMatchObject({ fill: "#C4161C", bold: true });
  await desk.evaluate();
  expect(desk.text("G2")).toBe("Needs attention");
  expect(look(desk, "E2")).toEqual(plain(desk));
  expect(look(desk, "E4")).toMatchObject({ fill: "#00855A", left: { weight: "Thin" } });
  expect(look(desk, "E5")).toMatchObject({ fill: "#C4161C", left: { weight: "Thick" } });
  // Nothing is left of June's either.
  for (const address of ["D2", "D3", "D4", "D5"]) expect(look(desk, address)).toEqual(plain(desk));
});

test("Clear gives the new column the look that the old one had before it was marked", async () => {
  const desk = await open([register()]);
  await desk.evaluate();
  await copyForJuly(desk, ["see note 4", 0.91, 0.93, 0.3]);
  await desk.evaluate();
  await desk.evaluate();
  await clear();
  for (const address of ["E2", "E3", "E4", "E5"]) expect(look(desk, address)).toEqual(plain(desk));
});

test("Clear before the new month was evaluated takes the copied colours off as well", async () => {
  const desk = await open([register()]);
  await desk.evaluate();
  await copyForJuly(desk, [0.91, 0.91, 0.93, 0.3]);
  await clear();
  for (const address of ["E2", "E3", "E4", "E5"]) expect(look(desk, address)).toEqual(plain(desk));
});

test("a column that was copied months ago is known by our colours", async () => {
  const desk = await open([register()]);
  await desk.evaluate();
  await copyForJuly(desk, [0.91, 0.91, 0.93, 0.91]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("F1:F5").copyFrom("D1:D5");
    await context.sync();
  });
  desk.type("F1", "");
  await desk.evaluate();
  desk.type("F1", "August 2023");
  ["see note 5", "see note 6", "see note 7", 0.93].forEach((text, index) =>
    desk.type(`F${String(index + 2)}`, text),
  );
  await desk.evaluate();
  for (const address of ["F2", "F3", "F4"]) expect(look(desk, address)).toEqual(plain(desk));
});

test("a second evaluation writes nothing", async () => {
  const desk = await open([register()]);
  await desk.evaluate();
  await copyForJuly(desk, ["see note 4", 0.91, 0.93, 0.3]);
  await desk.evaluate();
  const again = await previewSheets({ kind: "active" }, {});
  expect(again.kind === "done" ? again.result.cellsWritten : again).toBe(0);
});

test("an officer's own shading and frame stay, however like a status they are", async () => {
  const desk = await open([register()]);
  await desk.evaluate();
  await copyForJuly(desk, ["see note 4", "see note 5", 0.93, 0.3]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("E2").format.fill.color = "#FF0000";
    sheet.getRange("E3").format.font.bold = false;
    await context.sync();
  });
  await desk.evaluate();
  // E2: the fill is the officer's, the frame is ours. E3: letters that are not ours, so the whole is not.
  expect(look(desk, "E2")).toMatchObject({ fill: "#FF0000", left: { weight: "Thin" } });
  expect(look(desk, "E3")).toMatchObject({ fill: "#00855A", bold: false });
});

test("a note of ours that came along goes, and the officer's stays", async () => {
  const desk = await open([register()], { apiLevel: "1.18" });
  installNewerMembers(desk.office);
  await desk.evaluate();
  const noted = await Excel.run(async (context) => {
    const notes = context.workbook.worksheets.getActiveWorksheet().notes;
    notes.load("items/content");
    await context.sync();
    return notes.items.map(({ content }) => content);
  });
  expect(noted).toHaveLength(2);
  await copyForJuly(desk, ["see note 4", 0.91, 0.93, "see note 5"]);
  await Excel.run(async (context) => {
    const { notes } = context.workbook.worksheets.getActiveWorksheet();
    notes.add("E2", noted[0] ?? "");
    notes.add("E5", "Ask the team");
    await context.sync();
  });
  await desk.evaluate();
  const left = await Excel.run(async (context) => {
    const { notes } = context.workbook.worksheets.getActiveWorksheet();
    notes.load("items/content");
    await context.sync();
    return notes.items.map(({ content }) => content);
  });
  expect(left).toEqual(["Ask the team"]);
});
