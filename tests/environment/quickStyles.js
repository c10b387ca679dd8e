const { createRequire } = require("node:module");

const ofJsdom = createRequire(require.resolve("jsdom"));
const { matchesDontThrow } = ofJsdom("./jsdom/living/helpers/selectors.js");
const styleRules = ofJsdom("./jsdom/living/helpers/style-rules.js");
const defaultStyles = ofJsdom("rrweb-cssom").parse(ofJsdom("./jsdom/browser/default-stylesheet"));
const { CSSStyleDeclaration } = ofJsdom("cssstyle");

const HTML = "http://www.w3.org/1999/xhtml";
/** '[type="radio"]', "(:first-child, .a)": may hold commas and spaces, and ask for nothing that has to be known here. */
const IN_BRACKETS = /\[[^\]"']*(?:"[^"]*"|'[^']*')?\s*\]|\([^()"']*\)/g;
const NOT_SEEN_AT_A_GLANCE = /["'()[\]\\]/;
/** The end of a selector, whose first word the element itself must have: its class (".fk6fouc:hover") or its name ("input[type=radio]"). */
const OWN_PART = /^(\.-?[a-z_][\w-]*|[a-z][\w-]*)/i;

/**
 * Without which word of its own no element matches any of a selector's alternatives, and where the word alone is enough. Null where that is not
 * seen at a glance.
 */
function wordsNeeded(selector) {
  const plain = selector.replace(IN_BRACKETS, ":");
  if (NOT_SEEN_AT_A_GLANCE.test(plain)) return null;
  const words = plain.split(",").map((alternative) => {
    const whole = alternative.trim();
    const own = whole.split(/[\s>+~]+/).at(-1) ?? "";
    const [, word] = OWN_PART.exec(own) ?? [];
    if (word === undefined) return null;
    // Names may be the same in either case, which is for jsdom to say; classes are not.
    const filed = word.startsWith(".") ? word : word.toLowerCase();
    return { word: filed, enough: filed === whole };
  });
  return words.includes(null) ? null : words;
}

/** The rules of a sheet that jsdom goes by on a screen, in order. */
function rulesOf(cssRules) {
  const shown = [...cssRules].flatMap((rule) => {
    if (!rule.media) return [rule];
    return Array.from(rule.media).includes("screen") ? [...rule.cssRules] : [];
  });
  // An animation or a font is for no element.
  return shown.filter((rule) => rule.selectorText !== undefined);
}

const EVERY = "*";
let rulesSeen = 0;

/** By word, the rules that ask for it; under "*" those that any element may match. */
function indexOf(cssRules) {
  const byWord = new Map();
  const file = (word, rule, at, enough) => {
    const filed = byWord.get(word) ?? [];
    byWord.set(word, filed);
    filed.push({ rule, at, enough });
  };
  for (const rule of rulesOf(cssRules)) {
    const at = ++rulesSeen;
    const words = wordsNeeded(rule.selectorText);
    if (words === null) file(EVERY, rule, at, false);
    else for (const { word, enough } of words) file(word, rule, at, enough);
  }
  return { of: [...cssRules], byWord };
}

const indexes = new WeakMap();

/** Fluent puts in rules as it needs them, anywhere: an index holds for as long as the sheet's rules are the same ones. */
function indexedRules({ cssRules }) {
  const known = indexes.get(cssRules);
  const isSame = (rule, at) => rule === cssRules[at];
  if (known !== undefined && known.of.length === cssRules.length && known.of.every(isSame))
    return known.byWord;
  const index = indexOf(cssRules);
  indexes.set(cssRules, index);
  return index.byWord;
}

/** What of a sheet the element matches, in the sheet's order. */
function matching(byWord, words, element, isHtml) {
  const found = new Map();
  for (const word of words) {
    for (const { rule, at, enough } of byWord.get(word) ?? []) {
      const isSure = enough && (isHtml || word.startsWith("."));
      if (!found.has(at) && (isSure || matchesDontThrow(element, rule.selectorText))) found.set(at, rule);
    }
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** What the rules and then the element's own style come to, as jsdom puts it together. */
function declarationOf(styles) {
  const declaration = new CSSStyleDeclaration();
  for (const style of styles) {
    for (const property of Array.from(style)) {
      const value = style.getPropertyValue(property);
      if (value === "unset") declaration.removeProperty(property);
      else declaration.setProperty(property, value, style.getPropertyPriority(property));
    }
  }
  return declaration;
}

const caches = new WeakMap();

/**
 * Half of all that the pane's tests took was jsdom asking of each element whether it matches each of Fluent's thousand rules, nearly all of
 * them for one class, and working out anew what the same rules come to. Here an element is held against the rules alone that ask for a class
 * or a name of its own, and what the same rules come to is kept for the next element of the kind.
 * Whatever loads jsdom loads this first: jsdom's own modules take the function as they load.
 */
const { getDeclarationForElement } = styleRules;
styleRules.getDeclarationForElement = (element) => {
  const document = element._ownerDocument;
  // There a class is the same in either case.
  if (document.compatMode !== "CSS1Compat") return getDeclarationForElement(element);
  // Jsdom's own cache: it empties it whenever the page changes.
  document._styleCache ??= new WeakMap();
  const cached = document._styleCache.get(element);
  if (cached !== undefined) return cached;

  const classes = (element.getAttributeNS(null, "class") ?? "").split(/[ \t\n\f\r]+/).filter(Boolean);
  const words = new Set([EVERY, element._localName.toLowerCase(), ...classes.map((name) => `.${name}`)]);
  const isHtml = element._namespaceURI === HTML;
  const found = [defaultStyles, ...document.styleSheets._list].flatMap((sheet) =>
    matching(indexedRules(sheet), words, element, isHtml),
  );
  const own = element.style;
  const kept = caches.get(document) ?? new Map();
  caches.set(document, kept);
  const key = found.map(([at]) => at).join();
  const known = own.length === 0 ? kept.get(key) : undefined;
  const declaration = known ?? declarationOf([...found.map(([, rule]) => rule.style), own]);
  if (own.length === 0) kept.set(key, declaration);
  document._styleCache.set(element, declaration);
  return declaration;
};
