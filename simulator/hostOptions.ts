import type { FocusExit } from "./protocol";

/** What goes wrong with a rich API message. */
export type MessageFault =
  /** Refused as a whole by Office, before anything has an effect: 5004, 5012, 5102, 5103, 5104, 7000… */
  | { readonly officeError: number }
  /** Refused by Excel at one action; what the actions before it did stays. */
  | { readonly code: string; readonly actionIndex: number }
  /** Never answered, without effect. */
  | "silence"
  /** Has its effect and is never answered; with an Office error, has its effect and is answered with that. */
  | "answer-lost"
  | { readonly answerLost: number };

export interface FailMessage {
  /** 1 is the next rich API message (the client's clean-up messages count). */
  readonly n: number;
  readonly error: MessageFault;
}

export interface HostOptions {
  /**
   * The newest ExcelApi requirement set that the played Excel has, as a text: "1.9", "1.15". The client library from npm
   * knows members up to 1.15; the simulator implements parts of what came later (notes, 1.18).
   */
  readonly apiLevel: string;
  /** The workbook is open for reading only. */
  readonly readOnly: boolean;
  /** Someone is typing in a cell when the simulator starts; see `Host.setCellEdit`. */
  readonly cellEdit: boolean;
  readonly failMessage: FailMessage | null;
  /** Most bytes of a rich API request and of an answer. Excel on the web: 5 MB each. */
  readonly limits: { readonly requestBytes: number; readonly responseBytes: number };
  /** Every answer comes this much later. */
  readonly latencyMs: number;
  /** UI and regional settings: how typed dates and numbers are read. */
  readonly locale: string;
  /** Where the simulator says it is; must be what the page that carries the messages gives as origin. */
  readonly origin: string;
  /** Told where the keyboard's focus goes when the add-in gives it up. */
  readonly onFocusExit: (to: FocusExit) => void;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_OPTIONS: HostOptions = {
  apiLevel: "1.15",
  readOnly: false,
  cellEdit: false,
  failMessage: null,
  limits: { requestBytes: 5 * MEGABYTE, responseBytes: 5 * MEGABYTE },
  latencyMs: 0,
  locale: "en-GB",
  origin: "https://localhost",
  onFocusExit: () => {},
};

/** "1.15" → 15. Anything but "1.n" is a mistake of the caller. */
export function levelNumber(apiLevel: string): number {
  const match = /^1\.(\d{1,2})$/.exec(apiLevel);
  if (!match) throw new Error(`An ExcelApi level is written like "1.15", not "${apiLevel}".`);
  return Number(match[1]);
}
