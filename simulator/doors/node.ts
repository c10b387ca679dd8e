import { readFileSync } from "node:fs";
import path from "node:path";
import type { DOMWindow } from "jsdom";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { Host } from "../host";
import { createHost } from "../host";
import type { HostOptions } from "../hostOptions";
import type { Workbook } from "../model/types";
import type { OfficeTheme } from "./officeTheme";
import { setOfficeTheme } from "./officeTheme";

/** Office's library as it was booted: real, unmodified, talking to the simulated Excel in the same process. */
export interface BootedOffice {
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Ends the window with its timers; without it a program does not end. */
  close(): void;
}

export interface BootOptions extends Partial<HostOptions> {
  /** Where the played add-in page is; the origin must be https. */
  readonly pageUrl?: string;
  /** See `setOfficeTheme`. */
  readonly officeTheme?: OfficeTheme;
}

const PAGE_URL = "https://localhost/taskpane.html";
const LIBRARY_PATH = "/office-js/";
const LIBRARY_FOLDER = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Serves the library's own files from node_modules; there is no network. */
class LibraryLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { pathname } = new URL(url);
    if (!pathname.startsWith(LIBRARY_PATH)) return null;
    // The library asks for "en-us"; folders and files are in lower case.
    const file = path.join(LIBRARY_FOLDER, pathname.slice(LIBRARY_PATH.length).toLowerCase());
    const answer = Promise.resolve().then(() => readFileSync(file));
    return answer as unknown as ReturnType<ResourceLoader["fetch"]>;
  }
}

/**
 * The window has a realm of its own. The library's errors, promises, dates and what it reads from JSON are made in the
 * caller's, so that `instanceof Error`, `await` and deep comparison behave as they do in one page.
 */
function shareRealm(window: DOMWindow): void {
  Object.assign(window, { Error, TypeError, RangeError, Promise, JSON, Date, URL });
}

const LINK_PARTS = ["protocol", "hostname", "port", "host"] as const;

/**
 * The library compares the origins of every message by asking links for their parts, and jsdom reads the address anew each time: a fifth of
 * all that a small workbook takes. An address that is whole in itself always has the same parts, so they are read once.
 */
function rememberLinks(window: DOMWindow): void {
  const { prototype } = window.HTMLAnchorElement;
  for (const part of LINK_PARTS) {
    const read = Object.getOwnPropertyDescriptor(prototype, part);
    const known = new Map<string, string>();
    Object.defineProperty(prototype, part, {
      ...read,
      get(this: HTMLAnchorElement) {
        const address = this.getAttribute("href") ?? "";
        const answer = known.get(address) ?? (read?.get?.call(this) as string);
        if (address.startsWith("https://")) known.set(address, answer);
        return answer;
      },
    });
  }
}

/** The name Excel gives the frame of an add-in: how the library learns where it is and whom to talk to. */
function frameName(conversation: string, origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: "simulator",
    // Type$Platform$Version$Locale$CorrelationId$isDialog$disableLogging$Flags; 1 is the shared runtime.
    hostInfo: `Excel$Web$16.00$${locale}$$$disableLogging$1`,
    xdmInfo: `${conversation}|simulator-control|${origin}`,
    serializerVersion: 1,
  });
}

/** Makes the window look like the frame of an add-in inside Excel, and carries its messages to the host. */
function connect(window: DOMWindow, host: Host, pageUrl: string): void {
  const { origin, hostname } = new URL(pageUrl);
  window.name = frameName(crypto.randomUUID(), origin, host.options.locale);
  Object.defineProperty(window.document, "domain", { value: hostname, configurable: true });
  const reply = replyTo(window, origin);
  const excel = { postMessage: (json: string) => host.receive(json, reply) };
  Object.defineProperty(window, "parent", { value: excel, configurable: true });
}

/**
 * A new Excel with another workbook behind a page whose library was booted before: a boot takes ten times as long as all that most tests do
 * then. The page must
 * have been left as it was after the boot: listening to no workbook, waiting for no answer.
 *
 * @param options of the same level and locale as at the boot, which the library has asked for and does not ask again
 */
export function reopenOffice(
  booted: BootedOffice,
  opened: Workbook | { readonly workbook: Workbook },
  options: Partial<HostOptions> = {},
): BootedOffice {
  const { window, host: earlier } = booted;
  const host = createHost(opened, { ...options, origin: earlier.options.origin });
  host.takeOver(earlier);
  const reply = replyTo(window, earlier.options.origin);
  Object.assign(window.parent, { postMessage: (json: string) => host.receive(json, reply) });
  return { ...booted, host };
}

/** Like postMessage: later, and only while the window is there. */
function replyTo(window: DOMWindow, origin: string): (data: string) => void {
  return (data) =>
    void setTimeout(() => {
      if (isOpen(window)) window.dispatchEvent(new window.MessageEvent("message", { data, origin }));
    }, 0);
}

function isOpen(window: DOMWindow): boolean {
  return window.document !== undefined && window.document.defaultView !== null;
}

/** What the library and jsdom say to the console, without what has no meaning here. */
function quietConsole(): VirtualConsole {
  const console = new VirtualConsole();
  console.on("jsdomError", (error) => {
    throw error;
  });
  return console;
}

/**
 * Boots Microsoft's real office.js against a workbook and resolves after `Office.onReady`.
 *
 * @param opened what `openWorkbook` gave, or a workbook model; changed in place
 * @param options see `HostOptions`
 * @example const { Excel, host, close } = await bootOffice(openWorkbook(bytes, "Report.xlsx"));
 *          await Excel.run(async (context) => { … });
 *          close();
 */
export async function bootOffice(
  opened: Workbook | { readonly workbook: Workbook },
  options: BootOptions = {},
): Promise<BootedOffice> {
  const { pageUrl = PAGE_URL, officeTheme, ...hostOptions } = options;
  const host = createHost(opened, { ...hostOptions, origin: new URL(pageUrl).origin });
  const library = `<script src="${LIBRARY_PATH}office.js"></script>`;
  const { window } = new JSDOM(
    `<!doctype html><html lang="en-GB"><head>${library}</head><body></body></html>`,
    {
      url: pageUrl,
      runScripts: "dangerously",
      resources: new LibraryLoader(),
      virtualConsole: quietConsole(),
      pretendToBeVisual: true,
      beforeParse: (made) => {
        shareRealm(made);
        rememberLinks(made);
        connect(made, host, pageUrl);
      },
    },
  );
  await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  const globals = window as unknown as Pick<BootedOffice, "Office" | "Excel" | "OfficeExtension">;
  await globals.Office.onReady();
  if (officeTheme) setOfficeTheme(globals.Office, officeTheme);
  const close = (): void => window.close();
  return {
    window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    host,
    close,
  };
}

const GLOBAL_NAMES = ["Office", "Excel", "OfficeExtension"] as const;

/**
 * Puts `Office`, `Excel` and `OfficeExtension` on the global object, for add-in code that names them there.
 * Gives the way to take them away again (whatever was there before comes back).
 */
export function installGlobals(booted: BootedOffice): () => void {
  const before = GLOBAL_NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of GLOBAL_NAMES) {
    Object.defineProperty(globalThis, name, { value: booted[name], configurable: true, writable: true });
  }
  return () => {
    for (const [at, name] of GLOBAL_NAMES.entries()) {
      const descriptor = before[at];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
