import { installNewerMembers } from "../../simulator/doors/newerClient";
import type { Host } from "../../simulator/host";
import { contract } from "../simulator/contract/contract";
import { settled } from "../simulator/contract/environment";

/** What the pane has for the page round it. */
export interface ContractPane {
  /** Runs one case in this frame, where an add-in runs; null where it holds, else what does not. */
  run(index: number, host: Host): Promise<string | null>;
}

async function run(index: number, host: Host): Promise<string | null> {
  const entry = contract[index];
  if (entry === undefined) return `There is no case ${index}.`;
  await Office.onReady();
  // The library starts to listen to the ribbon a moment after it is ready.
  await settled();
  host.resetCounts();
  inOwnRealm(host);
  if (entry.newerClient === true) installNewerMembers({ Excel, OfficeExtension });
  try {
    await entry.run({ Excel, Office, OfficeExtension, host });
  } catch (error) {
    return String(error);
  }
  const known = (entry.unimplemented ?? []).map((part) => part.toLowerCase());
  const missing = host.unimplemented.filter(
    (member) => !known.some((part) => member.toLowerCase().includes(part)),
  );
  return missing.length === 0 ? null : `not simulated: ${missing.join(", ")}`;
}

/** The host lives in the page round this frame, where `Error` is another class: its errors are made anew in here. */
function inOwnRealm(host: Host): void {
  const press = host.pressRibbonButton.bind(host);
  const pressRibbonButton = (name: string): Promise<void> =>
    press(name).catch((error: { message: string }) => Promise.reject(new Error(error.message)));
  Object.assign(host, { pressRibbonButton });
}

const pane: ContractPane = { run };
Object.assign(window, { contractPane: pane });
