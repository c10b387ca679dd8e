import { fillWords } from "../../wording/kpi/fills";
import { alikeAmong } from "./apart";
import { colourName } from "./colourName";
import type { Look } from "./look";
import { usualLook } from "./stateLook";

type Named = Pick<Look, "name" | "colour">;

/**
 * The fills of statuses that are not the usual ones, in a sentence, and a sentence for each two that look alike; none where all are as usual.
 *
 * @example Green in blue: "Fills: Green is blue." Red in Green's own colour: "Fills: Red is green.", "Green and Red look alike: …"
 */
export function fillsInWords(states: readonly (Named & { readonly id: string })[]): readonly string[] {
  const other = states.flatMap(({ id, name, colour }) => {
    const usual = usualLook(id).colour?.fill ?? null;
    const fill = colour?.fill ?? null;
    if (fill === usual) return [];
    if (fill === null) return [fillWords.none(name)];
    const called = colourName(fill) ?? fill;
    return [
      (usual !== null && colourName(usual) === called ? fillWords.another : fillWords.is)(name, called),
    ];
  });
  return [...(other.length === 0 ? [] : [fillWords.fills(other)]), ...alikeInWords(states)];
}

/** A sentence for each two statuses that can be taken for each other by their fills. */
export function alikeInWords(states: readonly Named[]): readonly string[] {
  return alikeAmong(states).map(([one, two]) => fillWords.alike(one.name, two.name));
}
