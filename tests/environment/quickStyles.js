const { createRequire } = require("node:module");

const ofJsdom = createRequire(require.resolve("jsdom"));
const selectors = ofJsdom("./jsdom/living/helpers/selectors.js");

/** ".fk6fouc", ".f1p9o1ba:focus-visible": one element's own class first, and nothing of other elements. */
const BY_CLASS = /^\.(-?[a-z_][\w-]*)(?::[a-z-]+)*$/i;
const UNUSUAL_SPACE = /[\t\n\f\r]/;

const needed = new Map();

/** The class without which no element matches the selector; null where that is not seen at a glance. */
function classNeeded(selector) {
  const known = needed.get(selector);
  if (known !== undefined) return known;
  const found = BY_CLASS.exec(selector ?? "")?.[1] ?? null;
  needed.set(selector, found);
  return found;
}

/**
 * Half of all that the pane's tests took was jsdom asking of each element whether it matches each of Fluent's thousand rules, nearly all of
 * them for one class. An element without that class is told at once; all others are matched as ever.
 * Whatever loads jsdom loads this first: jsdom's own modules take the function as they load.
 */
const { matchesDontThrow } = selectors;
selectors.matchesDontThrow = (element, selector) => {
  const name = classNeeded(selector);
  const isQuirky = element._ownerDocument.compatMode !== "CSS1Compat";
  if (name !== null && !isQuirky) {
    const classes = element.getAttributeNS(null, "class") ?? "";
    if (!UNUSUAL_SPACE.test(classes) && !` ${classes} `.includes(` ${name} `)) return false;
  }
  return matchesDontThrow(element, selector);
};
