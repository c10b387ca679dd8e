import { isRecord } from "./objects/arguments";
import type { RequestBody } from "./request";

/** The messages between an add-in's page and Excel on the web: JSON texts sent by `postMessage`. */
export interface RequestMessage {
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly kind: "invoke" | "registerEvent" | "unregisterEvent";
  readonly data: unknown;
}

const KINDS = ["invoke", "registerEvent", "unregisterEvent"] as const;

/** Reads what the add-in's page posted; null for anything that is no request of the client library. */
export function readMessage(json: string): RequestMessage | null {
  let message: unknown;
  try {
    message = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(message) || message["_messageType"] !== 0) return null;
  const { _actionName: actionName, _conversationId: conversationId, _correlationId: correlationId } = message;
  const kind = KINDS[Number(message["_actionType"])];
  if (typeof actionName !== "string" || typeof conversationId !== "string" || !kind) return null;
  return { actionName, conversationId, correlationId: Number(correlationId), kind, data: message["_data"] };
}

/** The answer to a request. */
export function answerMessage(to: RequestMessage, data: unknown, origin: string): string {
  return envelope(to.actionName, to.conversationId, to.correlationId, 0, data, origin);
}

/** Something that happened, told to whoever registered for it. */
export function eventMessage(
  actionName: string,
  conversationId: string,
  data: unknown,
  origin: string,
): string {
  return envelope(actionName, conversationId, 0, 1, data, origin);
}

function envelope(
  name: string,
  conversation: string,
  correlation: number,
  responseType: 0 | 1,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** Where the focus goes when the add-in's page gives it up: past its last stop, before its first, or to the sheet. */
export type FocusExit = "after" | "before" | "sheet";

/** The library's own numbers of what it tells its host about the keyboard. */
const FOCUS_EXITS: Readonly<Record<number, FocusExit>> = { 13: "after", 14: "before", 15: "sheet" };

/** Reads what the add-in's page tells about the focus, `[control, action]`; null where it keeps it. */
export function readFocusExit(data: unknown): FocusExit | null {
  return Array.isArray(data) ? (FOCUS_EXITS[Number(data[1])] ?? null) : null;
}

/** Numbers of the `executeMethod` calls ("dispatch ids") that the library makes for this add-in's kind of work. */
export const DispatchId = {
  settingsRefresh: 75,
  settingsSave: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Office's own errors, before any rich API answer is looked at. */
export const OfficeError = {
  internal: 5001,
  cellEditMode: 5004,
  session: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
  commandNotFound: 11101,
} as const;

/** Request flags of a rich API message. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

export interface RichApiCall {
  readonly body: RequestBody;
  /** The JSON text the library sent, for its size. */
  readonly text: string;
  readonly flags: number;
}

/** Number of the call and, where it is a rich API message, the message. */
export interface MethodCall {
  readonly dispatchId: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly richApi: RichApiCall | null;
}

export function readMethodCall(data: unknown): MethodCall | null {
  if (!isRecord(data) || !isRecord(data["DdaMethod"])) return null;
  const dispatchId = Number(data["DdaMethod"]["DispatchId"]);
  const parts: unknown = data["ArrayData"];
  if (dispatchId !== DispatchId.richApi || !Array.isArray(parts)) return { dispatchId, data, richApi: null };
  const text = String(parts[4]);
  return {
    dispatchId,
    data,
    richApi: { body: JSON.parse(text) as RequestBody, text, flags: Number(parts[6]) },
  };
}

export function methodAnswer(
  error: number,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return { Version: 1, Error: error, ...more };
}

export function richApiAnswer(body: string): Readonly<Record<string, unknown>> {
  return methodAnswer(0, { Data: [200, ["Content-Type", "application/json"], body] });
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
