import { CORPORATE } from "../../kpi/profile/builtInProfiles";
import type { Look } from "../../kpi/look/look";
import type { Profile } from "../../kpi/profile/profile";
import { sameData } from "./ownProfiles";
import { profilesOf } from "./profilesInUse";
import type { WorkbookSettings } from "./settings";

/**
 * A ready-made rule set in the colours that the council has: those of its rules for every row. A status of the same kind takes that colour
 * (green, amber, red), and so does one in the usual colour of such a status ("Met" is in the usual green). A colour that the
 * council's rules have no like of, a yellow between green and amber, is what these rules are about, and stays. The same object where
 * nothing changes, and where two of its statuses would come to look alike.
 *
 * @example green is #00B050 in Corporate as changed → the green of "Amber within 10%" and the fill of "Met" are #00B050.
 */
export function inCouncilColours(ready: Profile, settings: Pick<WorkbookSettings, "profiles">): Profile {
  const council = generalOf(settings);
  const own = looksById(council);
  const usual = looksById(CORPORATE);
  const colourOf = (id: string, { colour }: Look): Look["colour"] => {
    const like = usual.has(id) ? id : idOfColour(usual, colour);
    const look = like === null ? undefined : own.get(like);
    return look === undefined ? colour : look.colour;
  };
  const recoloured: Profile = {
    ...ready,
    states: ready.states.map((state) => ({ ...state, colour: colourOf(state.id, state) })),
    unrated: mapLooks(ready.unrated, (id, look) => ({ ...look, colour: colourOf(id, look) })),
    travel: {
      ...ready.travel,
      scheme: { ...ready.travel.scheme, inks: council.travel.scheme.inks },
    },
  };
  return sameData(recoloured, ready) || fillsOf(recoloured) < fillsOf(ready) ? ready : recoloured;
}

/** How many different fills its states have. */
function fillsOf({ states }: Profile): number {
  return new Set(states.map(({ colour }) => colour?.fill ?? null)).size;
}

/** The name of the rule set that `inCouncilColours` takes them from; null where the colours are the usual ones. */
export function coloursTakenFrom(
  ready: Profile,
  settings: Pick<WorkbookSettings, "profiles">,
): string | null {
  return inCouncilColours(ready, settings) === ready ? null : generalOf(settings).name;
}

/** Whether two rule sets differ in their colours at most. */
export function sameButColours(a: Profile, b: Profile): boolean {
  return sameData(withoutColours(a), withoutColours(b));
}

function withoutColours(profile: Profile): Profile {
  const { states, unrated, travel } = profile;
  return {
    ...profile,
    states: states.map((state) => ({ ...state, colour: null })),
    unrated: mapLooks(unrated, (_, look) => ({ ...look, colour: null })),
    travel: { ...travel, scheme: { ...travel.scheme, inks: CORPORATE.travel.scheme.inks } },
  };
}

/** The rules that rows go by of which nothing else is said. */
function generalOf(settings: Pick<WorkbookSettings, "profiles">): Profile {
  return profilesOf(settings).find(({ appliesTo }) => appliesTo.kind === "every-row") ?? CORPORATE;
}

function looksById({ states, unrated }: Profile): ReadonlyMap<string, Look> {
  return new Map<string, Look>([
    ...states.map((state) => [state.id, state] as const),
    ...Object.entries(unrated),
  ]);
}

function idOfColour(looks: ReadonlyMap<string, Look>, colour: Look["colour"]): string | null {
  if (colour === null) return null;
  return [...looks].find(([, look]) => look.colour?.fill === colour.fill)?.[0] ?? null;
}

function mapLooks(looks: Profile["unrated"], change: (id: string, look: Look) => Look): Profile["unrated"] {
  const changed = Object.entries(looks).map(([id, look]) => [id, change(id, look)] as const);
  // Made from the entries of the looks themselves, so that none is left out.
  return Object.fromEntries(changed) as Profile["unrated"];
}
