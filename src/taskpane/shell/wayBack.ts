import { MENU_BUTTON } from "./menuFocus";

/** Where the focus can go once what has it is gone: known while that still stands in its place. */
export interface WayBack {
  readonly element: Element;
  /** The form that it is in, and what that was opened from. */
  readonly form: Element | null;
  readonly opener: Element | null;
  /** The headings above it, the nearest first. */
  readonly above: readonly Element[];
}

const HEADINGS = "main :is(h2, h3, h4, [data-row-heading], [role=tab][aria-selected=true])";

/**
 * Notes the way back from what has just taken the focus.
 *
 * @param from What had it before; null for nothing.
 * @param before The way back from that.
 */
export function wayBackFrom(element: Element, from: Element | null, before: WayBack | null): WayBack {
  const form = element.closest("form");
  const stays = form !== null && before?.form === form;
  const above = [...element.ownerDocument.querySelectorAll(HEADINGS)]
    .filter((each) => (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING) !== 0)
    .reverse();
  return { element, form, opener: form === null ? null : stays ? before.opener : from, above };
}

/** Whether what had the focus is gone and nothing has taken it: the next Tab would begin anywhere. */
export function isLost({ element }: WayBack): boolean {
  const { activeElement, body } = element.ownerDocument;
  return (activeElement === null || activeElement === body) && !isThere(element);
}

/**
 * What is to take the focus: what the form was opened from, else the nearest heading above, which a screen reader then reads; else the
 * list in sight, and where there is none the menu.
 */
export function heirOf({ form, opener, above, element }: WayBack): HTMLElement | null {
  const page = element.ownerDocument;
  const heirs = [
    form?.isConnected === true ? null : opener,
    ...above,
    page.querySelector("main [role=tab][aria-selected=true]"),
    page.querySelector(MENU_BUTTON),
  ];
  const heir = heirs.find((each) => each !== null && isThere(each));
  if (!(heir instanceof HTMLElement)) return null;
  if (heir.tabIndex < 0 && !heir.hasAttribute("tabindex")) heir.setAttribute("tabindex", "-1");
  return heir;
}

function isThere(element: Element): boolean {
  // Not every browser that Excel runs in has the method.
  return element.isConnected && ((element as Partial<Element>).checkVisibility?.call(element) ?? true);
}
