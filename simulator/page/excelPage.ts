import { uncalculatedCells } from "../model/uncalculated";
import { createHost, type Host } from "../host";
import type { ModelChange } from "../objects/service";
import type { FocusExit } from "../protocol";
import type { OpenedWorkbook } from "../xlsx/open";
import { isEvaluated, openFile, saveCopy, type Opening } from "./files";
import type { Manifest, RibbonButton } from "./manifest";
import type { MessageBar } from "./messageBar";
import type { PageOptions } from "./options";
import type { PaneFrame } from "./paneFrame";
import { listensToRibbon, paneRequest } from "./runtimeState";
import type { Spreadsheet, SpreadsheetEvents } from "./spreadsheet";
import { words } from "./wording";

/** What the page has for the workbook, the add-in and the news. */
export interface PageParts {
  readonly options: PageOptions;
  readonly manifest: Manifest;
  readonly spreadsheet: Spreadsheet;
  readonly pane: PaneFrame;
  readonly bar: MessageBar;
  readonly showPane: (open: boolean) => void;
  readonly leavePane: (to: FocusExit) => void;
  /** The workbook open now, and what it and the add-in have said to each other. */
  readonly showTraffic: (host: Host) => void;
  readonly opened: (workbook: OpenedWorkbook) => void;
}

interface Current {
  readonly opened: OpenedWorkbook;
  readonly host: Host;
  /** The add-in has started and listens to the ribbon. */
  readonly listening: Promise<void>;
}

const START_TIMEOUT = 10_000;

/** One workbook at a time, with its simulated Excel and its add-in; another workbook begins all three afresh. */
export class ExcelPage {
  private parts: PageParts | null = null;
  private current: Current | null = null;
  private waiting: ModelChange[] = [];
  private wasEvaluated = false;
  private officerActs = false;

  /** What the officer does on the grid, carried out by the simulated Excel. */
  readonly officer: SpreadsheetEvents = {
    activated: (sheetId) => this.act((host) => host.select(sheetId)),
    selected: (sheetId, area) => this.act((host) => host.select(sheetId, area)),
    entered: (sheetId, row, column, text) => this.act((host) => host.typeInto(sheetId, row, column, text)),
    editing: (now) => this.act((host) => host.setCellEdit(now)),
    undone: () => this.step((host) => host.undo()),
    redone: () => this.step((host) => host.redo()),
    renamed: (sheetId, name) =>
      this.act(
        (host) => host.officerDoes((excel) => (excel.worksheets.getItem(sheetId).name = name)),
        () => words.notRenamed(name),
      ),
    deleted: (sheetId) =>
      this.act(
        (host) => host.officerDoes((excel) => excel.worksheets.getItem(sheetId).delete()),
        () => words.notDeleted,
      ),
  };

  /** Takes the page's parts, which themselves need the officer's actions. */
  start(parts: PageParts): void {
    this.parts = parts;
  }

  /** Shows what was opened, or why it was not; what was open before then stays. */
  show(opening: Opening): void {
    const { parts } = this;
    if (parts === null) return;
    if ("fault" in opening) return parts.bar.fail(opening.fault);
    const { opened } = opening;
    const { api, readOnly, latency } = parts.options;
    const { origin } = window.location;
    const host = createHost(opened, {
      apiLevel: api,
      readOnly,
      latencyMs: latency,
      origin,
      onFocusExit: parts.leavePane,
    });
    let heard = (): void => {};
    const listening = new Promise<void>((resolve) => (heard = resolve));
    this.current = { opened, host, listening };
    this.waiting = [];
    this.wasEvaluated = isEvaluated(opened);
    host.onChange((change) => this.onChange(host, change));
    parts.bar.clear();
    const uncalculated = uncalculatedCells(opened.workbook);
    if (uncalculated.length > 0) parts.bar.fail(words.uncalculated(uncalculated));
    parts.spreadsheet.open(opened.workbook);
    parts.opened(opened);
    parts.showTraffic(host);
    this.startAddin(parts, host, heard);
  }

  /** Opens the file that was chosen or dropped. */
  async openFiles(files: readonly File[]): Promise<void> {
    const name = files[0]?.name;
    if (name !== undefined) this.parts?.bar.tell(words.opening(name));
    const opening = await openFile(files);
    if (opening === null) return;
    this.parts?.bar.tell("fault" in opening ? "" : words.opened(name ?? ""));
    this.show(opening);
  }

  /** Downloads the workbook as it is now. */
  save(): void {
    const { current, parts } = this;
    if (current === null || parts === null) return;
    try {
      parts.bar.tell(words.saved(saveCopy(current.opened, this.wasEvaluated)));
    } catch (error) {
      parts.bar.fail(words.notSaved(reasonOf(error)));
    }
  }

  /** Presses a function's button; ends when the add-in says it has completed. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind !== "function" || this.current === null) return;
    const { host, listening } = this.current;
    try {
      // Excel holds a command back until the add-in has started; one that never does must not hold the button for ever.
      await Promise.race([listening, new Promise((resolve) => window.setTimeout(resolve, START_TIMEOUT))]);
      await host.pressRibbonButton(button.action.name);
    } catch (error) {
      this.parts?.bar.fail(words.commandFailed(button.label, reasonOf(error)));
    }
  }

  private startAddin(parts: PageParts, host: Host, listens: () => void): void {
    parts.pane.start(
      {
        conversationId: crypto.randomUUID(),
        controlId: "excel-page-add-in",
        address: parts.manifest.paneAddress,
        receive: (message, reply) => {
          const asked = paneRequest(message, host.options.origin);
          if (asked !== null) {
            parts.showPane(asked.state === "shown");
            return reply(asked.answer);
          }
          host.receive(message, (answer) => {
            reply(answer);
            parts.showTraffic(host);
          });
          if (listensToRibbon(message)) listens();
        },
      },
      host.options.locale,
    );
  }

  private act(what: (host: Host) => void, failed: (why: string) => string = words.cannotEdit): void {
    const { current, parts } = this;
    if (current === null || parts === null) return;
    this.officerActs = true;
    try {
      what(current.host);
    } catch (error) {
      parts.bar.fail(failed(reasonOf(error)));
    } finally {
      this.officerActs = false;
    }
  }

  /** Takes a step back or again. What it changed may be on another sheet: unlike what the officer selects, it has to be shown. */
  private step(which: (host: Host) => boolean): void {
    if (this.current !== null) which(this.current.host);
  }

  /** A request changes many cells, each told on its own: they are drawn together, with the next frame. */
  private onChange(host: Host, change: ModelChange): void {
    if (this.current?.host !== host) return;
    // What the officer selects is on the screen already, with its active corner.
    if (this.officerActs && change.kind === "selection") return;
    this.waiting.push(change);
    if (this.waiting.length === 1) window.requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const changes = this.waiting;
    this.waiting = [];
    if (this.current !== null) this.wasEvaluated ||= isEvaluated(this.current.opened);
    const { spreadsheet } = this.parts ?? {};
    if (spreadsheet === undefined || changes.length === 0) return;
    const selected = changes.filter((change) => change.kind === "selection").at(-1);
    const area = selected?.selection.areas[0];
    if (selected !== undefined && area !== undefined) spreadsheet.goTo(selected.selection.sheetId, area);
    else spreadsheet.redraw();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
