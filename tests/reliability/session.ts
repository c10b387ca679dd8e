import { clearResults, type ClearOptions } from "../../src/actions/clearResults";
import { forgetTakenOff } from "../../src/actions/writing/takenOff";
import { evaluateSheets, type EvaluateOptions, type Scope } from "../../src/actions/evaluateSheets";
import type { ClearOutcome, Outcome, WorkbookResult } from "../../src/actions/result";
import { installNewerMembers } from "../../simulator/doors/newerClient";
import { bootOffice, installGlobals, type BootedOffice } from "../../simulator/doors/node";
import { createHost, type Host } from "../../simulator/host";
import type { HostOptions } from "../../simulator/hostOptions";
import { readMessage, readMethodCall } from "../../simulator/protocol";
import type { RequestBody } from "../../simulator/request";
import { openWorkbook, type OpenedWorkbook } from "../../simulator/xlsx/open";

/** The Excels that workbooks are opened in: the oldest we support, the newest the npm client knows, and one with notes. */
export type ApiLevel = "1.9" | "1.15" | "1.18";

/** A workbook open in the simulated Excel, with Microsoft's client library between it and the actions. */
export interface Session {
  readonly host: Host;
  readonly opened: OpenedWorkbook;
  evaluate(scope?: Scope, options?: EvaluateOptions): Promise<Outcome>;
  clear(scope?: Scope, options?: ClearOptions): Promise<ClearOutcome>;
}

export interface SessionOptions {
  /** Told before each rich API message from the opening on, the first being 1: what a co-author does at that moment. */
  readonly beforeMessage?: (n: number, body: RequestBody) => void;
  /** Most bytes of a message and of its answer; Excel on the web has 5 MB. */
  readonly limits?: HostOptions["limits"];
}

const ORIGIN = "https://localhost";
const EVERYWHERE: Scope = { kind: "all" };

/**
 * The client library booted once for each level, and given a new Excel for each workbook: a boot takes ten times as long as all that is
 * done with a small workbook. Each workbook has a host of its own, so nothing of one is left in the next.
 */
export class Clients {
  readonly #booted = new Map<ApiLevel, BootedOffice>();
  #restore: () => void = () => undefined;

  async open(level: ApiLevel, opened: OpenedWorkbook, options: SessionOptions = {}): Promise<Session> {
    const office = this.#booted.get(level) ?? (await bootLevel(level, opened));
    this.#booted.set(level, office);
    const { limits } = options;
    const host = createHost(opened, {
      apiLevel: level,
      origin: ORIGIN,
      ...(limits === undefined ? {} : { limits }),
    });
    connect(office, host, options.beforeMessage);
    forgetTakenOff();
    this.#restore();
    this.#restore = installGlobals(office);
    return {
      host,
      opened,
      evaluate: (scope = EVERYWHERE, asked = {}) => evaluateSheets(scope, asked),
      clear: (scope = EVERYWHERE, asked = {}) => clearResults(scope, asked),
    };
  }

  close(): void {
    this.#restore();
    for (const office of this.#booted.values()) office.close();
    this.#booted.clear();
  }
}

/** Opens a file's bytes for a test that needs nothing of the client library but that it carries the messages. */
export type OpenFile = (bytes: Uint8Array) => Promise<Session & { evaluated(): Promise<WorkbookResult> }>;

/**
 * For a test file that goes through many workbooks: one client for all of them, and after each test no member may have been asked for that
 * the simulator lacks.
 */
export function useOneClient(): OpenFile {
  const clients = new Clients();
  const hosts: Host[] = [];
  afterEach(() => expect(hosts.splice(0).flatMap((host) => host.unimplemented)).toEqual([]));
  afterAll(() => clients.close());
  return async (bytes) => {
    const session = await clients.open("1.15", openWorkbook(bytes, "Report.xlsx"));
    hosts.push(session.host);
    const evaluated = async (): Promise<WorkbookResult> => {
      const outcome = await session.evaluate();
      if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
      return outcome.result;
    };
    return { ...session, evaluated };
  };
}

async function bootLevel(level: ApiLevel, opened: OpenedWorkbook): Promise<BootedOffice> {
  const office = await bootOffice(opened, { apiLevel: level });
  if (level === "1.18") installNewerMembers(office);
  return office;
}

/** Sends the client's messages to this host from now on. An answer of an earlier host still comes, as it would in one page. */
function connect(office: BootedOffice, host: Host, beforeMessage: SessionOptions["beforeMessage"]): void {
  const { window } = office;
  const reply = (data: string): void => {
    setImmediate(() => {
      if (window.document?.defaultView)
        window.dispatchEvent(new window.MessageEvent("message", { data, origin: ORIGIN }));
    });
  };
  let count = 0;
  const postMessage = (json: string): void => {
    const body = beforeMessage === undefined ? null : requestIn(json);
    if (body !== null) beforeMessage?.(++count, body);
    host.receive(json, reply);
  };
  // The window's parent is the stand-in for Excel that `bootOffice` made: an object with this one method.
  Object.assign(window.parent, { postMessage });
}

/** The library's own "ready" is no message of the add-in, and the simulator does not count it either. */
const INTERNAL_SERVICE = "Microsoft.InternalService.";

function requestIn(json: string): RequestBody | null {
  if (json.includes(INTERNAL_SERVICE)) return null;
  const message = readMessage(json);
  if (message?.actionName !== "executeMethod") return null;
  return readMethodCall(message.data)?.richApi?.body ?? null;
}
