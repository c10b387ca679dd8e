import { appContext } from "./appContext";
import type { HostOptions } from "./hostOptions";
import type { Workbook } from "./model/types";
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
import type { RibbonCommands } from "./ribbonCommands";
import type { RichApi } from "./richApi";
import { readSettings, saveSettings } from "./settingsMessages";

/** Carries a text to the add-in's page. */
export type Reply = (json: string) => void;

/** The messages between Excel and one page: what the page asks is handed to whoever does it, what happens is told to the page that listens. */
export class Conversation {
  readonly #registered = new Set<string>();
  #page: { id: string; reply: Reply } | null = null;
  #unanswered = 0;

  /** `missing` is told what the simulator was asked for and lacks. */
  constructor(
    private readonly workbook: Workbook,
    private readonly options: HostOptions,
    private readonly missing: (member: string) => void,
    private readonly richApi: RichApi,
    private readonly ribbon: RibbonCommands,
  ) {}

  /** What the page listens to. */
  get listenedTo(): readonly string[] {
    return [...this.#registered];
  }

  /** Whether the page waits for an answer. */
  get isWaitedFor(): boolean {
    return this.#unanswered > 0;
  }

  /** Goes on with the page of an earlier conversation. */
  takeOver(earlier: Conversation): void {
    this.#page = earlier.#page;
    for (const name of earlier.#registered) this.#registered.add(name);
  }

  /** A message of the add-in's page. What is no message of the library is ignored. */
  receive(json: string, reply: Reply): void {
    const message = readMessage(json);
    if (!message) return;
    if (message.kind !== "invoke") {
      this.#register(message);
      this.#answer(message, methodAnswer(0), reply);
    } else if (message.actionName === "ContextActivationManager_getAppContextAsync") {
      this.#page = { id: message.conversationId, reply };
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
      this.missing(message.actionName);
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
      this.richApi.receive(call.richApi, answer);
      return;
    }
    switch (call.dispatchId) {
      case DispatchId.settingsSave:
        saveSettings(this.workbook.settings, call.data);
        return answer(methodAnswer(0));
      case DispatchId.settingsRefresh:
        return answer(methodAnswer(0, { Properties: { Settings: readSettings(this.workbook.settings) } }));
      case DispatchId.commandCompleted:
        this.ribbon.completed(call.data);
        return answer(methodAnswer(0));
      default:
        this.missing(`executeMethod ${call.dispatchId}`);
        return answer(methodAnswer(OfficeError.internal));
    }
  }

  #answer(message: RequestMessage, data: unknown, reply: Reply): void {
    this.#send(reply, answerMessage(message, data, this.options.origin));
  }

  /** Tells the page of an event, where it listens to it. */
  event(name: string, data: unknown): void {
    if (!this.#page || !this.#registered.has(name)) return;
    const { id, reply } = this.#page;
    this.#send(reply, eventMessage(name, id, data, this.options.origin));
  }

  #send(reply: Reply, json: string): void {
    if (this.options.latencyMs > 0) setTimeout(() => reply(json), this.options.latencyMs);
    else reply(json);
  }
}
