import { appContext } from "./appContext";
import type { HostOptions, MessageFault } from "./hostOptions";
import { DEFAULT_OPTIONS, levelNumber } from "./hostOptions";
import type { ModelChange, Selection } from "./objects/service";
import { Service } from "./objects/service";
import { makeRange } from "./objects/makeRange";
import { localAddress } from "./objects/block";
import { WORKBOOK_TARGET } from "./objects/events";
import type { UndoStep } from "./objects/undo";
import { tellUndone } from "./objects/undoEvents";
import { Workbook } from "./objects/workbook";
import { ensureCell } from "./model/sheet";
import type { Area, CellValue, Workbook as WorkbookModel } from "./model/types";
import type { MethodCall, RequestMessage } from "./protocol";
import {
  answerMessage,
  DispatchId,
  eventMessage,
  methodAnswer,
  OfficeError,
  readFocusExit,
  readMessage,
  readMethodCall,
} from "./protocol";
import type { Counts } from "./richApi";
import { RichApi } from "./richApi";
import { RibbonCommands } from "./ribbonCommands";
import { readSettings, saveSettings } from "./settingsMessages";

type Reply = (json: string) => void;

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
  readonly #registered = new Set<string>();
  readonly #ribbon: RibbonCommands;
  #conversation: { id: string; reply: Reply } | null = null;
  #unanswered = 0;

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
    this.#ribbon = new RibbonCommands((data) => this.#event("appCommandInvoked", data));
  }

  get counts(): Counts {
    return this.#richApi.counts;
  }

  /** What the page listens to: to the ribbon's buttons from its start on. */
  get listenedTo(): readonly string[] {
    return [...this.#registered];
  }

  /** Whether the page waits for an answer. */
  get isWaitedFor(): boolean {
    return this.#unanswered > 0;
  }

  /** Goes on with the page of an earlier host, whose library has introduced itself there and does so once only. */
  takeOver(earlier: Host): void {
    this.#conversation = earlier.#conversation;
    for (const name of earlier.#registered) this.#registered.add(name);
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
  /** The officer's Ctrl+Z; false where there is nothing to undo. */
  undo(): boolean {
    const undone = this.service.undo.undo();
    if (undone) this.#asOfficer(() => tellUndone(this.service, undone));
    return undone !== null;
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
    if (!this.#registered.has("appCommandInvoked"))
      return Promise.reject(new Error("The add-in is not listening to the ribbon."));
    return this.#ribbon.press(functionName);
  }

  /** A message of the add-in's page. What is no message of the library is ignored. */
  receive(json: string, reply: Reply): void {
    const message = readMessage(json);
    if (!message) return;
    if (message.kind !== "invoke") {
      this.#register(message);
      this.#answer(message, methodAnswer(0), reply);
    } else if (message.actionName === "ContextActivationManager_getAppContextAsync") {
      this.#conversation = { id: message.conversationId, reply };
      this.#registered.clear();
      const ids = { control: String(message.data), instance: message.conversationId };
      this.#answer(message, appContext(this.options, this.workbook, ids), reply);
    } else if (message.actionName === "executeMethod") {
      const call = readMethodCall(message.data);
      if (call) this.#execute(message, call, reply);
    } else if (message.actionName === "ContextActivationManager_notifyHost") {
      const exit = readFocusExit(message.data);
      if (exit !== null) this.options.onFocusExit(exit);
    } else {
      this.#unimplemented.add(message.actionName);
    }
  }

  #register(message: RequestMessage): void {
    if (message.kind === "registerEvent") this.#registered.add(message.actionName);
    else this.#registered.delete(message.actionName);
  }

  #execute(message: RequestMessage, call: MethodCall, reply: Reply): void {
    this.#unanswered += 1;
    const answer = (data: unknown): void => {
      this.#unanswered -= 1;
      this.#answer(message, data, reply);
    };
    if (call.richApi) {
      this.#richApi.receive(call.richApi, answer);
      return;
    }
    switch (call.dispatchId) {
      case DispatchId.settingsSave:
        saveSettings(this.workbook.settings, call.data);
        return answer(methodAnswer(0));
      case DispatchId.settingsRefresh:
        return answer(methodAnswer(0, { Properties: { Settings: readSettings(this.workbook.settings) } }));
      case DispatchId.commandCompleted:
        this.#ribbon.completed(call.data);
        return answer(methodAnswer(0));
      default:
        this.#unimplemented.add(`executeMethod ${call.dispatchId}`);
        return answer(methodAnswer(OfficeError.internal));
    }
  }

  #answer(message: RequestMessage, data: unknown, reply: Reply): void {
    this.#send(reply, answerMessage(message, data, this.options.origin));
  }

  #event(name: string, data: unknown): void {
    if (!this.#conversation || !this.#registered.has(name)) return;
    const { id, reply } = this.#conversation;
    this.#send(reply, eventMessage(name, id, data, this.options.origin));
  }

  #send(reply: Reply, json: string): void {
    if (this.options.latencyMs > 0) setTimeout(() => reply(json), this.options.latencyMs);
    else reply(json);
  }

  /** Tells listeners of the page and of the add-in what has happened. */
  #flush(): void {
    const changes = this.service.takeChanges();
    const entries = this.service.events.take();
    if (entries.length > 0) this.#event("richApiMessage", { ArrayData: entries });
    if (changes.some((change) => change.kind === "selection")) this.#event("documentSelectionChanged", {});
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
