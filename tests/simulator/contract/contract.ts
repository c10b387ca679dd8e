import type { ContractCase } from "./environment";
import { events } from "./events";
import { reading } from "./reading";
import { refusing } from "./refusing";
import { storing } from "./storing";
import { tracking } from "./tracking";
import { undoing } from "./undoing";
import { writing } from "./writing";

/** What the simulated Excel promises an add-in, wherever it runs: in jest with jsdom and in a browser. */
export const contract: readonly ContractCase[] = [
  ...reading,
  ...writing,
  ...tracking,
  ...events,
  ...undoing,
  ...storing,
  ...refusing,
];
