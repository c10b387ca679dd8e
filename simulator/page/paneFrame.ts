import { element } from "./dom";
import { words } from "./wording";

export interface PaneBoot {
  /** Fresh for every boot: office.js keeps settings in the session's storage by it. */
  readonly conversationId: string;
  readonly controlId: string;
  /** Path of the pane's page. */
  readonly address: string;
  /** The add-in has posted a message; `reply` posts one back. */
  receive(message: string, reply: (message: string) => void): void;
}

/**
 * The iframe that holds the add-in, as Excel on the web makes it: the library reads who its host is from the frame's name. With a
 * shared runtime the page lives on while the pane is closed, so closing only hides it.
 */
export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;
  private boot: PaneBoot | null = null;
  private loaded: (addin: Window) => void = () => {};

  constructor(private readonly place: HTMLElement) {
    window.addEventListener("message", (event) => this.onMessage(event));
  }

  /** Throws the old page away and starts a new one. */
  start(boot: PaneBoot, locale: string): void {
    this.frame?.remove();
    this.boot = boot;
    this.frame = element("iframe", {
      title: words.paneTitle,
      name: frameName(boot, locale),
      src: boot.address,
    });
    const { frame } = this;
    frame.addEventListener("load", () => frame.contentWindow !== null && this.loaded(frame.contentWindow));
    this.place.append(frame);
  }

  /** Calls `listener` with the window of every pane that loads from now on. */
  onLoad(listener: (addin: Window) => void): void {
    this.loaded = listener;
  }

  private post(message: string): void {
    this.frame?.contentWindow?.postMessage(message, window.location.origin);
  }

  private onMessage(event: MessageEvent<unknown>): void {
    const { frame, boot } = this;
    const fromPane =
      frame !== null && event.source === frame.contentWindow && event.origin === window.location.origin;
    if (!fromPane || boot === null || typeof event.data !== "string") return;
    // A late answer to a page that has been thrown away goes nowhere.
    boot.receive(event.data, (answer) => {
      if (this.frame === frame) this.post(answer);
    });
  }
}

/** `hostInfo` is Type$Platform$Version$Locale$CorrelationId$isDialog$disableLogging$Flags; flag 1 is the shared runtime. */
function frameName(boot: PaneBoot, locale: string): string {
  return JSON.stringify({
    baseFrameName: "excel-page",
    hostInfo: `Excel$Web$16.00$${locale}$$$disableLogging$1`,
    xdmInfo: `${boot.conversationId}|${boot.controlId}|${window.location.origin}`,
    serializerVersion: 1,
  });
}
