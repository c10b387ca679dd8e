import { Conversation, type Reply } from "./conversation";
import type { HostOptions, MessageFault } from "./hostOptions";
import { DEFAULT_OPTIONS, levelNumber } from "./hostOptions";
import type { ModelChange, Selection } from "./objects/service";
import { Service } from "./objects/service";
import { makeRange } from "./objects/makeRange";
import { localAddress } from "./objects/block";
import { WORKBOOK_TARGET } from "./objects/events";
import type { UndoStep } from "./objects/undo";
import { showStepped, type Stepped, tellStepped } from "./objects/undoEvents";
import { Workbook } from "./objects/workbook";
import { ensureCell } from "./model/sheet";
import type { Area, CellValue, Workbook as WorkbookModel } from "./model/types";
import type { Counts } from "./richApi";
import { RichApi } from "./richApi";
import { RibbonCommands } from "./ribbonCommands";

/**
 * Excel's side of the conversation with one add-in page: takes the library's messages, runs them against the workbook
 * and answers. Knows nothing of windows: whoever has one carries the texts.
 *
 * @example const host = createHost(openWorkbook(bytes, "Report.xlsx"), { apiLevel: "1.9" });
 *          window.addEventListener("message", (e) => host.receive(e.data, (json) => e.source.postMessage(json, e.origin)));
 */
export class Host {
  readonly service: Service;
  readonly options: HostOptions;
  readonly #richApi: RichApi;
  readonly #root: Workbook;
  readonly #unimplemented = new Set<string>();
  readonly #listeners = new Set<(change: ModelChange) => void>();
  readonly #ribbon: RibbonCommands;
  readonly #conversation: Conversation;

  constructor(
    readonly workbook: WorkbookModel,
    options: Partial<HostOptions> = {},
  ) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
    const { apiLevel, readOnly, locale } = this.options;
    this.service = new Service(workbook, { apiLevel: levelNumber(apiLevel), readOnly, locale });
    const missing = (member: string): void => void this.#unimplemented.add(member);
    this.#root = new Workbook(this.service);
    this.#richApi = new RichApi(this.service, this.#root, this.options, missing, () => this.#flush());
    this.#ribbon = new RibbonCommands((data) => this.#conversation.event("appCommandInvoked", data));
    this.#conversation = new Conversation(this.workbook, this.options, missing, this.#richApi, this.#ribbon);
  }

  get counts(): Counts {
    return this.#richApi.counts;
  }

  /** What the page listens to: to the ribbon's buttons from its start on. */
  get listenedTo(): readonly string[] {
    return this.#conversation.listenedTo;
  }

  /** Whether the page waits for an answer. */
  get isWaitedFor(): boolean {
    return this.#conversation.isWaitedFor;
  }

  /** Goes on with the page of an earlier host, whose library has introduced itself there and does so once only. */
  takeOver(earlier: Host): void {
    this.#conversation.takeOver(earlier.#conversation);
  }

  resetCounts(): void {
    this.#richApi.resetCounts();
  }

  /** Members of Excel's API that were asked for and that the simulator lacks. Every test asserts that there are none. */
  get unimplemented(): readonly string[] {
    return [...this.#unimplemented];
  }

  /** Excel's undo stack, oldest first: one step a request that wrote. */
  get undoSteps(): readonly UndoStep[] {
    return this.service.undo.steps;
  }

  /** The officer's Ctrl+Z, which shows what it changed; false where there is nothing to undo. */
  undo(): boolean {
    return this.#step(this.service.undo.undo());
  }

  /** The officer's Ctrl+Y: does again what was last undone; false where nothing was, or something was written since. */
  redo(): boolean {
    return this.#step(this.service.undo.redo());
  }

  get selection(): Selection {
    return this.service.selection;
  }

  /** Told of every change of the workbook or the selection. Gives the way to stop. */
  onChange(listener: (change: ModelChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The officer selects cells, or only goes to a sheet. */
  select(sheetId: string, area: Area | null = null): void {
    const sheet = this.service.sheetById(sheetId);
    const block = { service: this.service, sheet, areas: area ? [area] : [] };
    this.service.select(sheet, area && [area], area ? localAddress(block) : "");
    this.#flush();
  }

  /** The officer types into a cell: read as Excel reads typing, refused on a protected sheet. */
  typeInto(sheetId: string, row: number, column: number, text: string): void {
    this.officerDoes(() => {
      const area = { row, column, rows: 1, columns: 1 };
      Object.assign(makeRange(this.service, this.service.sheetById(sheetId), area), { values: text });
    });
  }

  /**
   * The officer does anything else that Excel's object model can do: renames, adds or deletes a sheet, inserts rows, sorts. Told to
   * listeners as not of the add-in's doing.
   *
   * @example host.officerDoes((excel) => excel.worksheets.getItem("Key").delete());
   */
  officerDoes(what: (excel: Workbook) => void): void {
    this.service.undo.startRequest();
    this.#asOfficer(() => what(this.#root));
  }

  /** Excel has calculated a sheet: its formulas show other values, by "row:column", 0-based. */
  calculated(sheetId: string, values: Readonly<Record<string, CellValue>>): void {
    const sheet = this.service.sheetById(sheetId);
    for (const [place, value] of Object.entries(values)) {
      const [row = 0, column = 0] = place.split(":").map(Number);
      ensureCell(sheet, row, column).value = value;
      this.service.changed({ kind: "cells", sheetId, areas: [{ row, column, rows: 1, columns: 1 }] });
    }
    const told = { address: "", worksheetId: sheetId };
    this.service.events.raise("worksheetCalculated", [sheetId, WORKBOOK_TARGET], told);
    this.#flush();
  }

  #step(stepped: Stepped | null): boolean {
    if (stepped === null) return false;
    this.#asOfficer(() => {
      tellStepped(this.service, stepped);
      showStepped(this.service, stepped);
    });
    return true;
  }

  #asOfficer(what: () => void): void {
    this.service.actor = "officer";
    try {
      what();
    } finally {
      this.service.actor = "addin";
      this.#flush();
    }
  }

  /** The officer begins or ends editing a cell. Messages sent with `delayForCellEdit` wait for the end of it. */
  setCellEdit(editing: boolean): void {
    this.#richApi.setCellEdit(editing);
  }

  /** Makes the n-th rich API message from now (1 is the next) go wrong. */
  failMessage(n: number, error: MessageFault): void {
    this.#richApi.fail(n, error);
  }

  /**
   * The officer presses a ribbon button: resolves when the add-in's function has called `event.completed()`, rejects
   * where the add-in has no such function or does not listen yet.
   */
  pressRibbonButton(functionName: string): Promise<void> {
    if (!this.#conversation.listenedTo.includes("appCommandInvoked"))
      return Promise.reject(new Error("The add-in is not listening to the ribbon."));
    return this.#ribbon.press(functionName);
  }

  /** A message of the add-in's page. What is no message of the library is ignored. */
  receive(json: string, reply: Reply): void {
    this.#conversation.receive(json, reply);
  }

  /** Tells listeners of the page and of the add-in what has happened. */
  #flush(): void {
    const changes = this.service.takeChanges();
    const entries = this.service.events.take();
    if (entries.length > 0) this.#conversation.event("richApiMessage", { ArrayData: entries });
    if (changes.some((change) => change.kind === "selection"))
      this.#conversation.event("documentSelectionChanged", {});
    for (const listener of this.#listeners) for (const change of changes) listener(change);
  }
}

/**
 * A simulated Excel for an opened workbook. Options left out are those of `DEFAULT_OPTIONS`.
 * The workbook is changed in place; save the opened workbook to keep what was done.
 */
export function createHost(
  opened: WorkbookModel | { readonly workbook: WorkbookModel },
  options: Partial<HostOptions> = {},
): Host {
  return new Host("workbook" in opened ? opened.workbook : opened, options);
}
