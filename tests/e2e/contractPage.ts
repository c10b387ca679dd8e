import { createHost } from "../../simulator/host";
import { PaneFrame } from "../../simulator/page/paneFrame";
import { contract } from "../simulator/contract/contract";
import { contractWorkbook } from "../simulator/contract/workbook";
import type { ContractPane } from "./contractPane";

/** What the test calls, from outside the browser. */
export interface ContractPage {
  readonly names: readonly string[];
  /** Runs one case with a fresh workbook and a freshly booted library; null where it holds, else what does not. */
  run(index: number): Promise<string | null>;
}

/** Has nothing in it but Microsoft's library and the contract. */
const PANE_ADDRESS = "/contract-pane.html";

const pane = new PaneFrame(document.body);

/** Plays Excel in this page for the library in its iframe, as `npm start` does. */
async function run(index: number): Promise<string | null> {
  const options = contract[index]?.options;
  const host = createHost(contractWorkbook(), { ...options, origin: window.location.origin });
  const loaded = new Promise<Window>((resolve) => pane.onLoad(resolve));
  pane.start(
    {
      conversationId: crypto.randomUUID(),
      controlId: "contract",
      address: PANE_ADDRESS,
      receive: (message, reply) => host.receive(message, reply),
    },
    host.options.locale,
  );
  const { contractPane } = (await loaded) as Window & { readonly contractPane?: ContractPane };
  return contractPane === undefined ? "The pane did not load." : contractPane.run(index, host);
}

const page: ContractPage = { names: contract.map((entry) => entry.name), run };
Object.assign(window, { contractPage: page });
