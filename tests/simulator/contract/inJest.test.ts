import { useOffice } from "../../../simulator/doors/jest";
import { installNewerMembers } from "../../../simulator/doors/newerClient";
import { contract } from "./contract";
import { contractWorkbook } from "./workbook";

const boot = useOffice();

describe("the contract, in jest with jsdom", () => {
  test.each(contract.map((entry) => [entry.name, entry] as const))("%s", async (_name, entry) => {
    const booted = await boot(contractWorkbook(), entry.options, { unimplemented: entry.unimplemented });
    if (entry.newerClient) installNewerMembers(booted);
    await entry.run(booted);
  });
});
