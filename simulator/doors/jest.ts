import type { BootedOffice, BootOptions } from "./node";
import { bootOffice, installGlobals } from "./node";
import type { Workbook } from "../model/types";

export interface TestOptions {
  /** Puts Office, Excel and OfficeExtension on the global object while the test runs. */
  readonly globals?: boolean;
  /** Missing members the test asks for on purpose: names that those met begin with or contain. */
  readonly unimplemented?: readonly string[] | undefined;
}

export type Boot = (
  opened: Workbook | { readonly workbook: Workbook },
  options?: BootOptions,
  test?: TestOptions,
) => Promise<BootedOffice>;

/**
 * For a jest test file: gives the way to boot, and after each test closes what was booted and fails the test if the
 * simulator met a member it does not implement.
 *
 * @example const boot = useOffice();
 *          test("…", async () => { const { Excel, host } = await boot(workbook, { apiLevel: "1.9" }, { globals: true }); … });
 */
export function useOffice(): Boot {
  const running: { booted: BootedOffice; restore: () => void; expected: readonly string[] }[] = [];
  afterEach(() => {
    for (const { booted, restore, expected } of running.splice(0)) {
      restore();
      booted.close();
      const met = booted.host.unimplemented.filter(
        (member) => !expected.some((part) => member.toLowerCase().includes(part.toLowerCase())),
      );
      expect({ unimplemented: met }).toEqual({ unimplemented: [] });
    }
  });
  return async (opened, options, test = {}) => {
    const booted = await bootOffice(opened, options);
    const restore = test.globals === true ? installGlobals(booted) : () => undefined;
    running.push({ booted, restore, expected: test.unimplemented ?? [] });
    return booted;
  };
}
