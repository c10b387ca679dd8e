import { Clients } from "./session";
import { brokenBy, brokenInRun, WORKBOOKS_A_FILE } from "./workbooksOfRun";
import { SEEDS } from "./seeds";

const clients = new Clients();
afterAll(() => clients.close());

test.each(SEEDS)("workbook %i: %s", async (seed) => {
  expect(await brokenBy(clients, seed)).toEqual([]);
});

test(`the first ${WORKBOOKS_A_FILE} generated workbooks of the run: nothing fails, nothing is lost, nothing is written twice`, async () => {
  expect(await brokenInRun(clients, 0, WORKBOOKS_A_FILE)).toEqual([]);
}, 1_200_000);
