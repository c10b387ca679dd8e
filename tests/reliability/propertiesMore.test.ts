/** The second half of the run, in a file of its own so that two cores share it. */
import { Clients } from "./session";
import { brokenInRun } from "./workbooksOfRun";

const clients = new Clients();
afterAll(() => clients.close());

test("the second 1,000 generated workbooks of the run: nothing fails, nothing is lost, nothing is written twice", async () => {
  expect(await brokenInRun(clients, 1000, 1000)).toEqual([]);
}, 1_200_000);
