import { element } from "./dom";
import { words } from "./wording";

/** The bar under the ribbon: faults are announced at once and stay until dismissed; other news is announced politely. */
export class MessageBar {
  constructor(
    private readonly fault: HTMLElement,
    private readonly news: HTMLElement,
  ) {}

  /** Shows a fault: one or two sentences. */
  fail(sentence: string): void {
    const dismiss = element("button", { type: "button", class: "dismiss" }, words.dismiss);
    dismiss.addEventListener("click", () => this.clear());
    this.fault.replaceChildren(element("span", {}, sentence), dismiss);
    this.fault.hidden = false;
    this.news.textContent = "";
  }

  /** Tells what has been done, in the status bar. */
  tell(sentence: string): void {
    this.news.textContent = sentence;
  }

  clear(): void {
    this.fault.hidden = true;
    this.fault.replaceChildren();
  }
}
