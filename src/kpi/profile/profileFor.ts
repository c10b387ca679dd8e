import { CORPORATE } from "./builtInProfiles";
import type { AppliesTo, Profile } from "./profile";

/** The first of the profiles that fits a ref; Corporate where none does. */
export function profileFor(ref: string | null, profiles: readonly Profile[]): Profile {
  return profiles.find(({ appliesTo }) => fits(ref, appliesTo)) ?? CORPORATE;
}

function fits(ref: string | null, appliesTo: AppliesTo): boolean {
  switch (appliesTo.kind) {
    case "every-row":
      return true;
    case "ref":
      return ref !== null && refFits(ref, appliesTo.refPattern);
    case "assigned":
      return false;
    default:
      return appliesTo satisfies never;
  }
}

/** No regular expression: a pattern may come from a file. "#" takes the digits it meets, at least one. */
function refFits(ref: string, pattern: string): boolean {
  for (let start = 0; start <= ref.length; start += 1) if (fitsAt(ref, start, pattern)) return true;
  return false;
}

function fitsAt(ref: string, start: number, pattern: string): boolean {
  let index = start;
  for (const character of pattern) {
    if (character === "#") {
      const from = index;
      while (index < ref.length && /^[0-9]$/.test(ref.charAt(index))) index += 1;
      if (index === from) return false;
    } else {
      if (ref.charAt(index).toLowerCase() !== character.toLowerCase()) return false;
      index += 1;
    }
  }
  return true;
}
