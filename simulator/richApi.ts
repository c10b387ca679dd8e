import { execute } from "./execute";
import type { HostOptions, MessageFault } from "./hostOptions";
import type { ApiObject } from "./objects/apiObject";
import type { Service } from "./objects/service";
import type { RichApiCall } from "./protocol";
import { byteLength, methodAnswer, OfficeError, RequestFlag, richApiAnswer } from "./protocol";

/** Rich API messages since the start or the last reset: exact, as the client library sent them. */
export interface Counts {
  readonly messages: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const NO_COUNTS: Counts = { messages: 0, actions: 0, requestBytes: 0, responseBytes: 0 };

/** The internal service the library says "ready" to at its start; no work of the add-in, so it is not counted. */
const INTERNAL_SERVICE = "Microsoft.InternalService.";

/** Where a message goes after Office's own envelope is off: its limits, its faults, cell editing, and the executor. */
export class RichApi {
  #counts: Counts = NO_COUNTS;
  #received = 0;
  readonly #faults = new Map<number, MessageFault>();
  #cellEdit: boolean;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly service: Service,
    private readonly root: ApiObject,
    private readonly options: HostOptions,
    /** Called with each member that is asked for and missing. */
    private readonly missing: (member: string) => void,
    /** Called when a message has had its effect and is answered. */
    private readonly done: () => void,
  ) {
    this.#cellEdit = options.cellEdit;
    if (options.failMessage) this.fail(options.failMessage.n, options.failMessage.error);
  }

  get counts(): Counts {
    return this.#counts;
  }
  resetCounts(): void {
    this.#counts = NO_COUNTS;
  }

  /** The n-th message from now (1 is the next) goes wrong. */
  fail(n: number, error: MessageFault): void {
    this.#faults.set(this.#received + n, error);
  }

  setCellEdit(editing: boolean): void {
    this.#cellEdit = editing;
    if (editing) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const run of waiting) run();
  }

  receive(call: RichApiCall, answer: (data: unknown) => void): void {
    const paths = Object.values(call.body.ObjectPaths);
    if (paths.some((path) => path.Name?.startsWith(INTERNAL_SERVICE))) {
      const results = call.body.Actions.map((action) => ({ ActionId: action.Id, Value: null }));
      return answer(richApiAnswer(JSON.stringify({ Results: results, TraceIds: [], Error: null })));
    }
    if (this.#cellEdit && (call.flags & RequestFlag.delayForCellEdit) !== 0) {
      this.#waiting.push(() => this.receive(call, answer));
      return;
    }
    this.#received += 1;
    const requestBytes = byteLength(call.text);
    this.#count({ messages: 1, actions: call.body.Actions.length, requestBytes, responseBytes: 0 });
    const fault = this.#faults.get(this.#received);
    if (fault === "silence") return;
    const refused = this.#refusal(requestBytes, fault);
    if (refused !== null) return answer(methodAnswer(refused));
    const text = this.#run(call, fault);
    if (fault === "answer-lost") return this.done();
    const responseBytes = byteLength(text);
    const lost = typeof fault === "object" && "answerLost" in fault ? fault.answerLost : null;
    const error =
      lost ?? (responseBytes > this.options.limits.responseBytes ? OfficeError.responseTooLarge : null);
    this.#count({
      messages: 0,
      actions: 0,
      requestBytes: 0,
      responseBytes: error === null ? responseBytes : 0,
    });
    answer(error === null ? richApiAnswer(text) : methodAnswer(error));
    this.done();
  }

  /** Why a message has no effect at all, as an Office error. */
  #refusal(requestBytes: number, fault: MessageFault | undefined): number | null {
    if (typeof fault === "object" && "officeError" in fault) return fault.officeError;
    if (this.#cellEdit) return OfficeError.cellEditMode;
    return requestBytes > this.options.limits.requestBytes ? OfficeError.requestTooLarge : null;
  }

  #run(call: RichApiCall, fault: MessageFault | undefined): string {
    this.service.undo.startRequest();
    const play = typeof fault === "object" && "code" in fault ? fault : undefined;
    return JSON.stringify(
      execute(call.body, { service: this.service, root: this.root, missing: this.missing, play }),
    );
  }

  #count(more: Counts): void {
    this.#counts = {
      messages: this.#counts.messages + more.messages,
      actions: this.#counts.actions + more.actions,
      requestBytes: this.#counts.requestBytes + more.requestBytes,
      responseBytes: this.#counts.responseBytes + more.responseBytes,
    };
  }
}
