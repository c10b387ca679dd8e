import { isUnrated } from "../evaluation";
import { defaultLook, type Look } from "../look/look";
import type { Profile } from "./profile";

/**
 * How a profile names and paints a status, by its id. One that the profile does not have, since its rules were changed, looks like "Needs
 * attention".
 *
 * @example statusLook("green", CORPORATE).name is "Green".
 */
export function statusLook(status: string, { states, unrated }: Profile): Look {
  if (isUnrated(status)) return unrated[status];
  return states.find(({ id }) => id === status) ?? defaultLook("needs-attention");
}
