import { tried } from "../environment/extent";
import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage, type TestServer } from "./built";
import { tooFaint } from "./contrast";
import { CONTRAST_THEMES } from "./contrastThemes";
import { lost } from "./fit";
import { keyboardFaults } from "./focus";
import { openStage, type Stage } from "./journey";
import { FURTHER_DOWN, SCREENS } from "./screens";

jest.setTimeout(240_000);

let server: TestServer;
beforeAll(async () => {
  server = await startPage();
}, BUILD_TIMEOUT);
afterAll(() => server.close());

/** All four, or the one in which the keyboard is tried as well. */
const THEMES = tried(
  CONTRAST_THEMES,
  CONTRAST_THEMES.filter(({ name }) => name === "Desert"),
);

for (const theme of THEMES) {
  describeInBrowser(
    `in Windows' contrast theme ${theme.name}`,
    ({ browser }) => {
      let stage: Stage;
      beforeAll(async () => {
        stage = await openStage(browser(), server, { moreContrast: true });
      });

      test("every screen is without fault, can be read and is whole, at 320 and 350 px", async () => {
        const journey = await stage.start({ width: 320, colorScheme: theme.colorScheme });
        const { pane } = journey;
        const painted = await pane.evaluate((names) => {
          const probe = document.body.appendChild(document.createElement("i"));
          const colours = names.map((name) => {
            probe.style.color = name;
            return [name, getComputedStyle(probe).color] as const;
          });
          probe.remove();
          return Object.fromEntries(colours);
        }, Object.keys(theme.palette));
        expect(painted).toEqual(theme.palette);
        expect(await pane.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);

        const found: string[] = [];
        for (const [name, reach] of SCREENS) {
          await reach(journey);
          if (name === FURTHER_DOWN) continue;
          const faults = [
            ...(await journey.faults()),
            ...(await pane.evaluate(tooFaint)),
            ...(await pane.evaluate(lost)),
          ];
          await journey.picture(`${theme.name.toLowerCase().replace(" ", "-")}-${name}-320`);
          // Each kind of thing that takes the focus, in one theme: its lines have the same form in all.
          if (theme.name === "Desert" && ["results", "correct", "rules-status", "check"].includes(name))
            faults.push(...(await keyboardFaults(journey)));
          if (["results", "row", "attention"].includes(name)) {
            await journey.resize(350);
            faults.push(...(await pane.evaluate(lost)));
            await journey.picture(`${theme.name.toLowerCase().replace(" ", "-")}-${name}-350`);
            await journey.resize(320);
          }
          found.push(...faults.map((fault) => `${name}: ${fault}`));
        }
        expect(found).toEqual([]);
        await journey.end();
      });
    },
    theme,
  );
}
