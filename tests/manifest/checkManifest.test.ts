import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "./checkManifest";
import { associatedFunctions, filesUnder, type Surroundings } from "./surroundings";

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const PAGES = ["taskpane.html", "support.html"];

/** The build as webpack makes it, without making it: the pages, and the icons as they stand in the repository. */
const builtFile: Surroundings["file"] = (relative) =>
  PAGES.includes(relative) ? new Uint8Array() : filesUnder(ROOT)(relative);

const AROUND: Surroundings = {
  file: builtFile,
  functions: ["evaluateSheet", "evaluateWorkbook", "clearResults"],
};

/** The manifest with one fault: every occurrence of `from`, which must be there, becomes `to`. */
function planted(from: string | RegExp, to: string): string {
  const changed = MANIFEST.replace(from, to);
  if (changed === MANIFEST) throw new Error(`The manifest has no ${String(from)}`);
  return changed;
}

/** Without the first element of this name. */
function without(name: string): string {
  return planted(new RegExp(`<${name}\\b[^>]*?(/>|>[^]*?</${name}>)`), "");
}

test("the project's own manifest is in order", async () => {
  const around = { file: builtFile, functions: await associatedFunctions() };
  expect(checkManifest(MANIFEST, around)).toEqual([]);
});

test("the ribbon's buttons stand in an officer's order", () => {
  const labels = [...MANIFEST.matchAll(/id="KpiStatus\.(\w+)"/g)].map((match) => match[1]);
  expect(labels).toEqual(["Group", "EvaluateSheet", "EvaluateWorkbook", "ClearResults", "OpenPane"]);
});

test("a council's own address, with a path, is in order", () => {
  const council = MANIFEST.replaceAll("https://localhost:3000", "https://addins.example.gov.uk/kpi");
  expect(checkManifest(council, AROUND)).toEqual([]);
});

const long = (length: number) => "x".repeat(length);

const FAULTS: readonly (readonly [fault: string, manifest: () => string, message: string])[] = [
  ["broken XML", () => MANIFEST.slice(0, 500), "The manifest is not well-formed XML."],
  ["another document", () => "<html/>", "The manifest's first element must be <OfficeApp>."],
  ["no support address", () => without("SupportUrl"), "<OfficeApp> lacks <SupportUrl>."],
  [
    "a stray element",
    () => planted("<Hosts>", "<Colour/><Hosts>"),
    "<Colour> does not belong in <OfficeApp>.",
  ],
  [
    "elements in another order",
    () => planted(/(<IconUrl[^>]*>)\s*(<HighResolutionIconUrl[^>]*>)/, "$2$1"),
    "In <OfficeApp>, <IconUrl> must stand before <HighResolutionIconUrl>.",
  ],
  [
    "the runtime after the buttons",
    () => planted(/(<Runtimes>[^]*?<\/Runtimes>)([^]*?<\/DesktopFormFactor>)/, "$2$1"),
    "In <Host>, <Runtimes> must stand before <DesktopFormFactor>.",
  ],
  [
    "a made-up id",
    () => planted(/<Id>.*<\/Id>/, "<Id>kpi-status</Id>"),
    'The id "kpi-status" is not a GUID.',
  ],
  [
    "a version with a letter",
    () => planted("<Version>1.0.0.0", "<Version>1.0b"),
    'The version "1.0b" is not of the form 1.0.0.0.',
  ],
  [
    "a locale without a country",
    () => planted("<DefaultLocale>en-GB", "<DefaultLocale>en"),
    'The default locale "en" is not of the form en-GB.',
  ],
  [
    "reading only",
    () => planted("ReadWriteDocument", "ReadDocument"),
    'The permission is "ReadDocument"; evaluating needs ReadWriteDocument and no more.',
  ],
  [
    "Word instead of Excel",
    () => planted('<Host Name="Workbook"', '<Host Name="Document"'),
    'The add-in is not for Excel: there is no <Host Name="Workbook">.',
  ],
  [
    "a name that is too long",
    () => planted('<DisplayName DefaultValue="KPI Status"', `<DisplayName DefaultValue="${long(126)}"`),
    "<DisplayName> has 126 characters; 125 are allowed.",
  ],
  [
    "no shared runtime asked for",
    () => planted('<Set Name="SharedRuntime" MinVersion="1.1" />', ""),
    "The requirement set SharedRuntime 1.1 is not asked for.",
  ],
  [
    "a newer Excel than needed",
    () => planted('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.20"'),
    "The requirement set ExcelApi is asked for at 1.20, not at 1.9.",
  ],
  [
    "an http address",
    () => planted('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'),
    '"http://localhost:3000/support.html" is not an https address.',
  ],
  [
    "a resource defined twice",
    () => planted('<bt:String id="OpenPane.Label"', '<bt:String id="Group.Label" DefaultValue="x"/>$&'),
    "The resource Group.Label is defined more than once.",
  ],
  [
    "a resource nobody uses",
    () => planted("<bt:ShortStrings>", '$&<bt:String id="Spare" DefaultValue="x"/>'),
    "The resource Spare is never used.",
  ],
  [
    "a resource that is not defined",
    () => planted('<Label resid="Group.Label"', '<Label resid="Group.Name"'),
    "<Label> names the resource Group.Name, which is not defined.",
  ],
  [
    "a long text where a short one belongs",
    () => planted('<Label resid="Group.Label"', '<Label resid="OpenPane.Description"'),
    "<Label> takes OpenPane.Description from <LongStrings>; it must come from <ShortStrings>.",
  ],
  [
    "a resource id that is too long",
    () => MANIFEST.replaceAll("Support.Url", long(33)),
    `The resource id ${long(33)} has 33 characters; 32 are allowed.`,
  ],
  [
    "a button's text that is too long",
    () => planted('DefaultValue="Open pane"', `DefaultValue="${long(126)}"`),
    "The text of OpenPane.Label has 126 characters; 125 are allowed in <ShortStrings>.",
  ],
  [
    "an empty text",
    () => planted('DefaultValue="Open pane"', 'DefaultValue=""'),
    "The resource OpenPane.Label is empty.",
  ],
  [
    "a runtime that ends with the pane",
    () => planted('lifetime="long"', 'lifetime="short"'),
    'The shared runtime must have lifetime="long".',
  ],
  [
    "functions in a page of their own",
    () => planted('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Support.Url"'),
    "<FunctionFile> names Support.Url; in a shared runtime it must name Taskpane.Url, as <Runtime> does.",
  ],
  [
    "a tab of its own",
    () => planted('<OfficeTab id="TabHome"', '<OfficeTab id="TabData"'),
    "The buttons must stand on the Home tab (TabHome).",
  ],
  [
    "two buttons with one id",
    () => planted('id="KpiStatus.OpenPane"', 'id="KpiStatus.EvaluateSheet"'),
    "The id KpiStatus.EvaluateSheet is given to more than one group or button.",
  ],
  [
    "a function that is not in the code",
    () => planted("<FunctionName>evaluateSheet", "<FunctionName>evaluateSheets"),
    "<Control KpiStatus.EvaluateSheet> calls evaluateSheets, which the code does not associate.",
  ],
  [
    "a button that the code does not know",
    () => planted("<FunctionName>clearResults", "<FunctionName>clearAll"),
    "<Control KpiStatus.ClearResults> calls clearAll, which the code does not associate.",
  ],
  [
    "an unknown action",
    () => planted('xsi:type="ShowTaskpane"', 'xsi:type="OpenPane"'),
    '<Control KpiStatus.OpenPane> has an action of the unknown type "OpenPane".',
  ],
  [
    "a page that is not in the build",
    () => planted(/support\.html/, "help.html"),
    '"https://localhost:3000/help.html" is not in the build.',
  ],
  [
    "a page at another address",
    () =>
      planted(
        '<SupportUrl DefaultValue="https://localhost:3000',
        '<SupportUrl DefaultValue="https://example.org',
      ),
    '"https://example.org/support.html" is not under the add-in\'s own address https://localhost:3000/.',
  ],
  [
    "an icon of another size",
    () => planted("icon-sheet-16.png", "icon-sheet-20.png"),
    '"https://localhost:3000/assets/icon-sheet-20.png" is 20 × 20 pixels; it is given for 16 × 16.',
  ],
  [
    "a page for an icon",
    () => planted("assets/icon-pane-16.png", "support.html"),
    '"https://localhost:3000/support.html" is not a PNG picture.',
  ],
  [
    "a group without its large icon",
    () => planted('<bt:Image size="80" resid="Icon.80" />', ""),
    "The icon of <Group KpiStatus.Group> lacks 80 px.",
  ],
];

test.each(FAULTS)("says so: %s", (_, manifest, message) => {
  expect(checkManifest(manifest(), AROUND)).toContain(message);
});
