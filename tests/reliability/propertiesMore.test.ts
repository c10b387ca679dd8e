/** The second half of the run, in a file of its own so that two cores share it. */
import { Clients } from "./session";
import { brokenInRun, WORKBOOKS_A_FILE } from "./workbooksOfRun";

const clients = new Clients();
afterAll(() => clients.close());

test(`the next ${WORKBOOKS_A_FILE} generated workbooks of the run: nothing fails, nothing is lost, nothing is written twice`, async () => {
  expect(await brokenInRun(clients, WORKBOOKS_A_FILE, WORKBOOKS_A_FILE)).toEqual([]);
}, 1_200_000);
