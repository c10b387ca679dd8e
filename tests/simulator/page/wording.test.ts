import { words } from "../../../simulator/page/wording";

test.each([
  [3, 262, "3 messages, 262 actions, 38.3 KB out, 39.3 KB back"],
  [1, 1, "1 message, 1 action, 38.3 KB out, 39.3 KB back"],
])("%i messages with %i actions are said to stay inside the page", (messages, actions, counts) => {
  expect(words.traffic(messages, actions, "38.3 KB", "39.3 KB")).toBe(
    `Between the add-in and the simulated Excel, inside this page: ${counts}`,
  );
});
