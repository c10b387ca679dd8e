import { answerMessage, readMessage, readMethodCall, richApiAnswer } from "../protocol";

/** The library's service behind `Office.addin.showAsTaskpane()` and `hide()`; it belongs to the frame, not to the workbook. */
const CALL = "SetAppRuntimeState";
const STATES: Readonly<Record<string, "shown" | "hidden">> = { Visible: "shown", Background: "hidden" };

/** A request to show or hide the pane, and the answer to it. */
export interface PaneRequest {
  readonly state: "shown" | "hidden";
  readonly answer: string;
}

/** Reads a message of the library that asks for its pane to be shown or hidden; null for any other. */
export function paneRequest(message: string, origin: string): PaneRequest | null {
  // Most messages are large and about cells: not worth reading twice.
  if (!message.includes(CALL)) return null;
  const request = readMessage(message);
  const call = request?.actionName === "executeMethod" ? readMethodCall(request.data) : null;
  const actions = call?.richApi?.body.Actions ?? [];
  const argument = actions.find((action) => action.Name === CALL)?.ArgumentInfo?.Arguments?.[0];
  const state = typeof argument === "string" ? STATES[argument] : undefined;
  if (request === null || state === undefined) return null;
  const results = actions.map((action) => ({ ActionId: action.Id, Value: null }));
  const body = JSON.stringify({ Results: results, TraceIds: [], Error: null });
  return { state, answer: answerMessage(request, richApiAnswer(body), origin) };
}

/** Whether a message of the library says that from now on it runs the ribbon's commands. */
export function listensToRibbon(message: string): boolean {
  if (message.length > 10_000) return false;
  const request = readMessage(message);
  return request?.kind === "registerEvent" && request.actionName === "appCommandInvoked";
}
