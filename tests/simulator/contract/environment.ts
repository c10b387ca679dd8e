import type { Host } from "../../../simulator/host";
import type { HostOptions } from "../../../simulator/hostOptions";

/** Where a case of the contract runs: jest with jsdom, or a real browser. One is made for each case, with a fresh workbook. */
export interface ContractEnvironment {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
}

export interface ContractCase {
  readonly name: string;
  /** How Excel is to be played. */
  readonly options?: Partial<HostOptions>;
  /** Members of Excel's API that this case asks for and knows to be missing. */
  readonly unimplemented?: readonly string[];
  /** Adds to the client library what the npm build lacks (`newerClient.ts`). */
  readonly newerClient?: boolean;
  run(environment: ContractEnvironment): Promise<void>;
}

/** Throws where the two are not the same when written as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`);
}

export function ok(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** What a request was refused with. */
export interface Refusal {
  readonly code: string;
  readonly location: string;
}

/** Runs what must be refused and gives the code and the location the add-in sees. */
export async function refusalOf(run: () => Promise<unknown>): Promise<Refusal> {
  try {
    await run();
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("It was not refused.");
}

/** Lets everything that is on its way arrive: events, and the library's clean-up message. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}

const MOST_TURNS = 250;

/** Waits until something has come that takes messages of its own, on a slow machine too; gives up after some seconds. */
export async function until(hasCome: () => boolean): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS && !hasCome(); turn += 1) await settled();
}
