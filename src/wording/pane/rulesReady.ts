/** The pane: adding ready-made rules. */

export const READY_HEADING = "Add ready-made rules";
export const READY_LABEL = "Rules that other councils use";
/** In the list before there is a choice. */
export const READY_CHOOSE = "Choose rules to add";
export const READY_ADD = "Add only";
/** Which sheet “this sheet” is, and that its cells will change where it has results. */
export function thisSheet(name: string, evaluates: boolean): string {
  const which = evaluates
    ? `This sheet is ${name}, and is evaluated by them at once.`
    : `This sheet is ${name}.`;
  return `${which} “${READY_ADD}” keeps the rules for assigning them later.`;
}
export const READY_HINT = "Rules that are added are not in use until they are assigned.";
/** Of rules that are shown, and would be added, in other colours than the usual ones. */
export function coloursOf(name: string): string {
  return `The colours are those of “${name}”.`;
}
/** @param colours The name of the rule set whose colours they took; null where they have the usual ones. */
export function readyAdded(name: string, colours: string | null): string {
  const taken = colours === null ? "" : ` It has the colours of “${colours}”.`;
  return `“${name}” was added.${taken} It is not in use until you assign it.`;
}
