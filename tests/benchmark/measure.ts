import { evaluateSheets } from "../../src/actions/evaluateSheets";
import { inSteps } from "../../src/actions/judging/inSteps";
import { judgeWorkbook } from "../../src/actions/judging/judgeWorkbook";
import { findingsOf } from "../../src/actions/results/findings";
import { readWorkbook } from "../../src/excel/read";
import { bootOffice, installGlobals } from "../../simulator/doors/node";
import { openWorkbook } from "../../simulator/xlsx/open";

/** What one evaluation of a whole workbook costs. Counts are exact; shares of time hold on any machine, times would not. */
export interface Cost {
  readonly name: string;
  readonly rows: number;
  readonly messages: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsWritten: number;
  /** How many times as long as `JSON.parse` of the cells read, in the same run: finding, judging and planning. */
  readonly judging: number;
  /** The same for the cell doctor. */
  readonly examining: number;
}

/** Judging is tried so often, and the least counts: the first time, the machine still learns the code. */
const TRIES = 2;

export async function measure(name: string, bytes: Uint8Array): Promise<Cost> {
  const office = await bootOffice(openWorkbook(bytes, `${name}.xlsx`));
  const uninstall = installGlobals(office);
  try {
    const { judging, examining } = await ratios();
    office.host.resetCounts();
    const outcome = await evaluateSheets({ kind: "all" }, {});
    if (outcome.kind !== "done") throw new Error(`${name}: ${outcome.kind}`);
    const { messages, actions, requestBytes, responseBytes } = office.host.counts;
    const rows = outcome.result.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    const { cellsWritten } = outcome.result;
    return { name, rows, messages, actions, requestBytes, responseBytes, cellsWritten, judging, examining };
  } finally {
    uninstall();
    office.close();
  }
}

/** Processor time against processor time, so that what else runs does not count. */
async function ratios(): Promise<Pick<Cost, "judging" | "examining">> {
  const read = async (): Promise<Parameters<typeof judgeWorkbook>[0]> =>
    readWorkbook({ kind: "all" }, { hiddenToo: false });
  const json = JSON.stringify((await read()).snapshot);
  const parsing = await least(() => Promise.resolve(JSON.parse(json)));
  let examining = Infinity;
  let judging = Infinity;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // Read anew: rows that were judged before are known.
    const reading = await read();
    const start = processorMs();
    const { judged } = await judgeWorkbook(reading, { hiddenToo: false, needsSettings: true });
    const between = processorMs();
    for (const sheet of judged) if (sheet.kind === "judged") await inSteps(findingsOf(sheet, judged));
    judging = Math.min(judging, between - start);
    examining = Math.min(examining, processorMs() - between);
  }
  return { judging: judging / parsing, examining: examining / parsing };
}

async function least(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const start = processorMs();
    await work();
    times.push(processorMs() - start);
  }
  return Math.min(...times);
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
