import type { Host } from "../host";
import type { HostOptions } from "../hostOptions";
import type { BootedOffice, BootOptions } from "./node";
import { bootOffice, installGlobals, reopenOffice } from "./node";
import type { Workbook } from "../model/types";

export interface TestOptions {
  /** Puts Office, Excel and OfficeExtension on the global object while the test runs. */
  readonly globals?: boolean;
  /** Missing members the test asks for on purpose: names that those met begin with or contain. */
  readonly unimplemented?: readonly string[] | undefined;
  /** The test is about the workbook and not about the boot: the page of an earlier test will do, where it was left as after the boot. */
  readonly anyPage?: boolean;
}

export type Boot = (
  opened: Workbook | { readonly workbook: Workbook },
  options?: BootOptions,
  test?: TestOptions,
) => Promise<BootedOffice>;

/** What only Excel's side goes by: the page is told of all else when it starts, and of the level by name. */
const NOT_TOLD: ReadonlySet<string> = new Set<keyof HostOptions>(["apiLevel", "limits", "onFocusExit"]);

/** Pages whose library is booted and which no test has, by level. */
class IdlePages {
  readonly #pages = new Map<string, BootedOffice[]>();

  /** A page for these options; null where none is idle, or where only one of its own will do. */
  take(options: BootOptions | undefined): BootedOffice | null {
    return this.#of(options)?.pop() ?? null;
  }

  /** Keeps what a test has done with, where it listens to no more than after its boot and waits for nothing; else closes it. */
  put(booted: BootedOffice, options: BootOptions | undefined, listenedTo: readonly string[]): void {
    const { host } = booted;
    const isAsBooted = !host.isWaitedFor && host.listenedTo.join() === listenedTo.join();
    const pages = isAsBooted ? this.#of(options) : null;
    if (pages === null) booted.close();
    else pages.push(booted);
  }

  close(): void {
    for (const page of [...this.#pages.values()].flat()) page.close();
    this.#pages.clear();
  }

  #of(options: BootOptions = {}): BootedOffice[] | null {
    if (!Object.keys(options).every((name) => NOT_TOLD.has(name))) return null;
    const pages = this.#pages.get(options.apiLevel ?? "") ?? [];
    this.#pages.set(options.apiLevel ?? "", pages);
    return pages;
  }
}

interface Running {
  readonly booted: BootedOffice;
  readonly restore: () => void;
  readonly expected: readonly string[];
  /** Done with: for the next test, or closed. */
  readonly leave: () => void;
}

/** A test may have put another clock in its place. */
const later = setTimeout;

/**
 * For a jest test file: gives the way to boot, and after each test closes what was booted and fails the test if the
 * simulator met a member it does not implement.
 *
 * @example const boot = useOffice();
 *          test("…", async () => { const { Excel, host } = await boot(workbook, { apiLevel: "1.9" }, { globals: true }); … });
 */
export function useOffice(): Boot {
  const idle = new IdlePages();
  const running: Running[] = [];
  afterEach(async () => {
    // The last answer is on its way.
    if (running.length > 0) await new Promise((resolve) => later(resolve, 0));
    for (const { booted, restore, expected, leave } of running.splice(0).reverse()) {
      restore();
      leave();
      expectImplemented(booted.host, expected);
    }
  });
  afterAll(() => idle.close());
  return async (opened, options, test = {}) => {
    const page = test.anyPage === true ? idle.take(options) : null;
    const booted = page === null ? await bootOffice(opened, options) : reopenOffice(page, opened, options);
    const restore = test.globals === true ? installGlobals(booted) : () => undefined;
    const { listenedTo } = booted.host;
    const leave = (): void =>
      test.anyPage === true ? idle.put(booted, options, listenedTo) : booted.close();
    running.push({ booted, restore, expected: test.unimplemented ?? [], leave });
    return booted;
  };
}

function expectImplemented(host: Host, expected: readonly string[]): void {
  const met = host.unimplemented.filter(
    (member) => !expected.some((part) => member.toLowerCase().includes(part.toLowerCase())),
  );
  expect({ unimplemented: met }).toEqual({ unimplemented: [] });
}
