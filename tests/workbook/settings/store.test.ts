import { CORPORATE } from "../../../src/kpi/profile/builtInProfiles";
import { allOf } from "../../../src/workbook/settings/changed";
import { withCorrection } from "../../../src/workbook/settings/changeCorrections";
import { withAssignment, withOption, withProfile } from "../../../src/workbook/settings/changeProfiles";
import { withColumnRole, withReportingPeriod } from "../../../src/workbook/settings/changeSheets";
import { withKeyRuling, withTabKeyRuling } from "../../../src/workbook/settings/changeKeys";
import {
  EMPTY_SETTINGS,
  type RowCorrection,
  type SheetRef,
  type WorkbookSettings,
} from "../../../src/workbook/settings/settings";
import { decodeSettings, encodeSettings } from "../../../src/workbook/settings/store";
import { after } from "./settledRows";

const SHEET: SheetRef = { id: "{7}", name: "July & <all>", kpis: ["k1", "k2"] };

const EVERY_KIND: readonly RowCorrection[] = [
  { identity: "A1", description: "Calls", what: "target", value: "90%", reason: "Agreed", seenText: "80%" },
  { identity: "A1", what: "target", value: "91%", reason: "For July", heading: "July 2023" },
  { identity: "A2", what: "tracking", value: true, reason: "No target" },
  { identity: "A1", what: "tolerance", value: "5% points", seenText: "" },
  { identity: "A1", what: "green-limit", value: "88%", answered: "", seenText: "12 days" },
  { identity: "A2", what: "tolerance", value: "2.0 - 2.5", answered: "tolerance 0.5 from the target" },
  { identity: "A1", what: "polarity", value: "none" },
  { identity: "A2", what: "polarity", value: { from: "18", to: "22" } },
  { identity: "A1", what: "baseline", value: { kind: "average-before", periods: 3 } },
  { identity: "A2", what: "baseline", value: { kind: "column", heading: "May 2023" }, heading: "July 2023" },
  { identity: "A2", what: "baseline", value: { kind: "figure", period: "June 2023", text: "94%" } },
  { identity: "A1", what: "cumulative", value: false },
  { identity: "A1", what: "reading", value: "87.5%", heading: "July 2023", seenText: "87.5%%" },
  { identity: "A1", what: "status", value: "amber", reason: "Floods", heading: "July 2023", seenText: "" },
  { identity: "A1", what: "cases", value: true },
  { identity: "A2", what: "frequency", value: "quarter" },
  { identity: "A1", what: "query", value: "several-targets", seenText: "P1 97.5% P3 90%" },
  {
    identity: "A2",
    what: "status",
    value: "red",
    reason: "Flood",
    heading: "Q2",
    period: "Quarter 2 2026-27",
  },
  { identity: "A2", what: "reading", value: "3", heading: "Q2", answered: "", period: "Quarter 2 2026-27" },
];

const FULL = after(
  allOf([
    (now) => withReportingPeriod(now, SHEET, { label: "June 2023", insteadOf: "July 2023" }),
    (now) => withColumnRole(now, SHEET, { heading: "Latest", role: "period", period: "July 2023" }),
    (now) => withKeyRuling(now, SHEET, { says: "10% of target", followed: false, against: null }),
    (now) => withTabKeyRuling(now, { says: "8% of target", followed: true, against: "5%", tab: "Key" }),
    (now) => withProfile(now, { ...CORPORATE, id: "ours", name: "Ours", appliesTo: { kind: "assigned" } }),
    (now) => withAssignment(now, SHEET, { kind: "sheet", sheet: "{7}" }, "ours"),
    (now) => withAssignment(now, SHEET, { kind: "section", sheet: "{7}", section: "Waste" }, "ours"),
    (now) => withAssignment(now, SHEET, { kind: "row", sheet: "{7}", identity: "A1" }, "ours"),
    (now) => withOption(now, "warnings", "column"),
    (now) => withOption(now, "reevaluate", true),
    ...EVERY_KIND.map((one) => (now: WorkbookSettings) => withCorrection(now, SHEET, one)),
  ])(EMPTY_SETTINGS),
);

function xmlOf(settings: WorkbookSettings): string {
  const encoded = encodeSettings(settings);
  if (encoded.kind !== "xml") throw new Error(encoded.kind);
  return encoded.xml;
}

async function settingsIn(xml: string | null): Promise<WorkbookSettings> {
  const found = await decodeSettings(xml);
  if (found.kind !== "settings") throw new Error(found.kind);
  return found.settings;
}

/** The stored form with parts of its JSON changed. */
function stored(changes: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify({
    v: 1,
    words: [],
    profiles: [],
    assignments: [],
    sheets: [],
    options: {},
    ...changes,
  });
  return `<settings xmlns="urn:kpi-status:settings">${json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</settings>`;
}

test("settings come back as they were kept, every kind of correction among them", async () => {
  expect(await settingsIn(xmlOf(FULL))).toEqual(FULL);
  expect(await settingsIn(xmlOf(EMPTY_SETTINGS))).toEqual(EMPTY_SETTINGS);
  expect(await settingsIn(null)).toEqual(EMPTY_SETTINGS);
});

test("a thousand corrections with the same reason take less than 100 bytes each", () => {
  const corrections = Array.from({ length: 1000 }, (_, index): RowCorrection => ({
    identity: `KPI${String(index)}`,
    what: "target",
    value: "90%",
    reason: "Agreed by the board in May, for all of the services",
    seenText: "85%",
  }));
  const settings = after(
    allOf(corrections.map((one) => (now: WorkbookSettings) => withCorrection(now, SHEET, one)))(
      EMPTY_SETTINGS,
    ),
  );
  expect(xmlOf(settings).length / 1000).toBeLessThan(100);
});

test("settings that would be far too large are not written", () => {
  const profiles = Array.from({ length: 900 }, (_, index) => ({
    ...CORPORATE,
    id: `p${String(index)}`,
    name: `P ${String(index)}`,
  }));
  expect(encodeSettings({ ...EMPTY_SETTINGS, profiles })).toEqual({ kind: "too-large" });
});

describe("reading never throws", () => {
  test.each([
    ["", "damaged"],
    ["<settings>", "damaged"],
    ["<settings></settings>", "damaged"],
    ["<settings>{</settings>", "damaged"],
    ["<settings>[]</settings>", "damaged"],
    ["<settings>null</settings>", "damaged"],
    ['<settings>{"v":"1"}</settings>', "damaged"],
    ['<settings version="2">{"v":2}</settings>', "later"],
    [stored({ v: 3, sheets: "moved" }), "later"],
    [stored({}), "settings"],
    [stored({ sheets: 7, words: {}, profiles: null, assignments: "x", options: [] }), "settings"],
  ])("%s is %s", async (xml, kind) => {
    expect((await decodeSettings(xml)).kind).toBe(kind);
  });

  test("of what is not as it should be only that part is left out", async () => {
    const words = ["A1", "Agreed"];
    const rows = [
      ["target", 0, "90%", null, null, null, 1],
      ["target", 0, "90%", null, null, null, null],
      ["target", 9, "90%", null, null, null, 1],
      ["target", 0, 90, null, null, null, 1],
      ["polarity", 0, "sideways", null, null, null, null],
      ["query", 0, "no-such-question", null, null, null, null],
      ["baseline", 0, { kind: "average-before", periods: 1e9 }, null, null, null, null],
      ["later-kind", 0, true, null, null, null, null],
      "nonsense",
    ];
    const sheets = [
      {
        id: "{7}",
        name: "July",
        kpis: "k1  k2",
        reportingPeriod: { label: 7 },
        columns: [{ heading: "X", role: "wizard" }],
        rows,
      },
      { name: "no id" },
    ];
    const found = await settingsIn(
      stored({ words, sheets, options: { warnings: "loud", reevaluate: "yes", introSeen: true } }),
    );
    expect(found.sheets).toEqual([
      {
        sheetId: "{7}",
        name: "July",
        kpis: ["k1", "k2"],
        reportingPeriod: null,
        columns: [],
        rows: [{ identity: "A1", what: "target", value: "90%", reason: "Agreed" }],
      },
    ]);
    expect(found.options).toEqual({ warnings: "auto", reevaluate: false, introSeen: true });
  });
});
