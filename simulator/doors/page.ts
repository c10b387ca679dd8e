import type { Host } from "../host";
import { byId } from "../page/dom";
import { ExcelPage } from "../page/excelPage";
import { FileDrop } from "../page/fileDrop";
import { openFromServer } from "../page/files";
import { readManifest, type RibbonButton } from "../page/manifest";
import { MessageBar } from "../page/messageBar";
import { type PageOptions, pageOptions } from "../page/options";
import { PaneFrame } from "../page/paneFrame";
import { drawRibbon } from "../page/ribbon";
import { loadStandIns } from "../page/grid/ruler";
import { makeSplitter } from "../page/splitter";
import { Spreadsheet } from "../page/spreadsheet";
import { words } from "../page/wording";
import type { FocusExit } from "../protocol";

const PANE_WIDTH = 350;
const KILOBYTE = 1024;
/** What has the focus when the add-in gives it up: behind the pane the page begins anew. */
const AROUND_THE_PANE: Readonly<Record<FocusExit, string>> = {
  after: "open",
  before: "close-pane",
  sheet: "grid",
};

/** The browser's door: plays Excel on the web in this page, with the add-in in its iframe. */
async function main(): Promise<void> {
  const place = (id: string): HTMLElement => byId(id, HTMLElement);
  const options = pageOptions(window.location.search);
  followTheme(options.theme);
  const bar = new MessageBar(place("fault"), place("news"));
  const manifestText = await fetch("/manifest.xml").then((response) => (response.ok ? response.text() : ""));
  const manifest = readManifest(manifestText);
  if (manifest === null) return bar.fail(words.noManifest);

  const page = new ExcelPage();
  const pane = new PaneFrame(place("pane-body"));
  const isOpen = (): boolean => !place("pane").classList.contains("closed");
  const buttons = drawRibbon(place("ribbon"), manifest, (button) => void press(button));
  const showPane = (open: boolean): void => {
    place("pane").classList.toggle("closed", !open);
    for (const button of manifest.buttons) {
      if (button.action.kind === "pane") buttons.get(button.id)?.setAttribute("aria-pressed", String(open));
    }
  };
  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === "pane") return showPane(!isOpen());
    const pressed = buttons.get(button.id);
    pressed?.setAttribute("aria-busy", "true");
    await page.press(button);
    pressed?.removeAttribute("aria-busy");
  };

  page.start({
    options,
    manifest,
    pane,
    bar,
    showPane,
    leavePane: (to) => place(AROUND_THE_PANE[to]).focus(),
    showTraffic,
    spreadsheet: new Spreadsheet(
      {
        grid: place("grid"),
        noGrid: place("no-grid"),
        tabs: place("tabs"),
        nameBox: place("name-box"),
        formula: place("formula"),
        layer: place("layer"),
      },
      page.officer,
    ),
    opened: ({ workbook }) => {
      place("workbook-name").textContent = workbook.name;
      byId("save", HTMLButtonElement).disabled = false;
    },
  });

  place("pane-title").textContent = manifest.displayName;
  makeSplitter(place("splitter"), place("pane"), PANE_WIDTH);
  showPane(true);
  place("close-pane").addEventListener("click", () => showPane(false));
  const file = byId("file", HTMLInputElement);
  place("open").addEventListener("click", () => file.click());
  place("save").addEventListener("click", () => page.save());
  file.addEventListener("change", () => {
    void page.openFiles([...(file.files ?? [])]);
    // The same file chosen again is opened again.
    file.value = "";
  });
  const drop = new FileDrop(place("drop"), (files) => void page.openFiles(files));
  pane.onLoad((addin) => drop.listenOn(addin));
  await loadStandIns();
  page.show(await openFromServer(options.file));
}

/** The page's theme, as the address says; otherwise the system's, also when that changes: the pane follows it, and its head is the page's. */
function followTheme(theme: PageOptions["theme"]): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const draw = (): void => {
    document.documentElement.dataset["theme"] = theme !== "system" ? theme : dark.matches ? "dark" : "light";
  };
  dark.addEventListener("change", draw);
  draw();
}

/** Counts for the curious, and what the simulator could not answer. */
function showTraffic({ counts, unimplemented }: Host): void {
  const size = (bytes: number): string => `${(bytes / KILOBYTE).toFixed(1)} KB`;
  const { messages, actions, requestBytes, responseBytes } = counts;
  byId("traffic", HTMLElement).textContent = words.traffic(
    messages,
    actions,
    size(requestBytes),
    size(responseBytes),
  );
  byId("missing", HTMLElement).textContent = unimplemented.length === 0 ? "" : words.missing(unimplemented);
}

main().catch((error: unknown) => {
  new MessageBar(byId("fault", HTMLElement), byId("news", HTMLElement)).fail(words.notStarted(String(error)));
});
