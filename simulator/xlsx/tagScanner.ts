import { XlsxError } from "./error";

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;

function damaged(what: string): XlsxError {
  return new XlsxError("damaged", `The file is damaged: ${what}. Open it in Excel and save it again.`);
}

/**
 * Walks through the tags of an XML text and knows where each one stands, which is what patching needs.
 * Comments, processing instructions and CDATA are passed over. One object is reused for every tag: a sheet may
 * have millions.
 */
export class TagScanner {
  /** Where the tag's "<" is, and just behind its ">". */
  start = 0;
  end = 0;
  /** Name with its prefix. */
  nameStart = 0;
  nameEnd = 0;
  /** Where the local name begins: behind the prefix's colon. */
  localStart = 0;
  closing = false;
  selfClosing = false;

  constructor(
    readonly text: string,
    private position = 0,
    private readonly limit = text.length,
  ) {}

  get local(): string {
    return this.text.slice(this.localStart, this.nameEnd);
  }

  get name(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  /** Goes to the next start or end tag; false at the end. */
  next(): boolean {
    const { text } = this;
    for (;;) {
      const at = text.indexOf("<", this.position);
      if (at < 0 || at >= this.limit) return false;
      const second = text.charCodeAt(at + 1);
      if (second === 63) this.position = this.behind("?>", at);
      else if (second !== 33) return this.readTag(at, second === SLASH);
      else if (text.startsWith("<!--", at)) this.position = this.behind("-->", at + 4);
      else if (text.startsWith("<![CDATA[", at)) this.position = this.behind("]]>", at);
      // A document type could define entities that blow up; Office files have none.
      else throw damaged("it has a document type where none may be");
    }
  }

  /** Continue from another place, such as behind an element that is of no interest. */
  jump(position: number): void {
    this.position = position;
  }

  private behind(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw damaged("it breaks off in the middle");
    return at + mark.length;
  }

  private readTag(at: number, closing: boolean): true {
    const { text } = this;
    const { length } = text;
    this.start = at;
    this.closing = closing;
    this.nameStart = this.localStart = at + (closing ? 2 : 1);
    let here = this.nameStart;
    for (; here < length; here += 1) {
      const code = text.charCodeAt(here);
      if (code === COLON) this.localStart = here + 1;
      else if (code <= 32 || code === GREATER || code === SLASH) break;
    }
    this.nameEnd = here;
    // ">" may stand in an attribute's value, so the quotes have to be followed.
    let quote = 0;
    for (; here < length; here += 1) {
      const code = text.charCodeAt(here);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (code === GREATER) break;
    }
    if (here >= length) throw damaged("it breaks off in the middle");
    this.selfClosing = !closing && text.charCodeAt(here - 1) === SLASH;
    this.end = this.position = here + 1;
    if (this.nameEnd === this.nameStart) throw damaged("it has a tag without a name");
    return true;
  }

  /** Calls back for each attribute of the current start tag: its name with prefix, and where its raw value stands. */
  eachAttribute(visit: (name: string, valueStart: number, valueEnd: number) => void): void {
    readAttributes(this.text, this.nameEnd, this.end - (this.selfClosing ? 2 : 1), visit);
  }
}

/** Reads the attributes between the name of a start tag and its end. */
export function readAttributes(
  text: string,
  from: number,
  to: number,
  visit: (name: string, valueStart: number, valueEnd: number) => void,
): void {
  let at = from;
  for (;;) {
    while (at < to && text.charCodeAt(at) <= 32) at += 1;
    if (at >= to) return;
    const nameStart = at;
    while (at < to && text.charCodeAt(at) !== EQUALS && text.charCodeAt(at) > 32) at += 1;
    const name = text.slice(nameStart, at);
    while (at < to && text.charCodeAt(at) <= 32) at += 1;
    if (text.charCodeAt(at) !== EQUALS) throw damaged(`the attribute "${name}" has no value`);
    at += 1;
    while (at < to && text.charCodeAt(at) <= 32) at += 1;
    const quote = text.charCodeAt(at);
    const mark = quote === QUOTE ? '"' : quote === APOSTROPHE ? "'" : "";
    const valueEnd = mark === "" ? -1 : text.indexOf(mark, at + 1);
    if (valueEnd < 0 || valueEnd >= to) throw damaged(`the attribute "${name}" has no quoted value`);
    visit(name, at + 1, valueEnd);
    at = valueEnd + 1;
  }
}
