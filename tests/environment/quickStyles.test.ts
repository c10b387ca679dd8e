/** @jest-environment ./tests/environment/paneJsdom.js */

const SHEET = `
  .a { color: rgb(1, 1, 1) }
  .a:disabled { color: rgb(2, 2, 2) }
  .a .b { color: rgb(3, 3, 3) }
  .c, .d { color: rgb(4, 4, 4) }
  .e:not(:first-child, .f), .f[title="x, .y"] { color: rgb(5, 5, 5) }
  strong, em[lang] { color: rgb(6, 6, 6) }
  [hidden] { color: rgb(7, 7, 7) }
  .h > :last-child { color: rgb(8, 8, 8) }
  @media screen { .i { color: rgb(9, 9, 9) } }
  @media print { .i { color: rgb(1, 0, 0) } }
  .I { color: rgb(2, 0, 0) }
  .j, .k { color: rgb(3, 0, 0) }
  .k { color: rgb(4, 0, 0) }
  .l { color: unset }
`;

test.each([
  ["has the class", '<b id="it" class="x a"></b>', "rgb(1, 1, 1)"],
  ["has it after a line break", '<b id="it" class="x\na\t"></b>', "rgb(1, 1, 1)"],
  ["has a longer one", '<b id="it" class="ab x-a"></b>', "canvastext"],
  ["has none", '<b id="it"></b>', "canvastext"],
  ["is in the state besides", '<button id="it" class="a" disabled></button>', "rgb(2, 2, 2)"],
  ["is in another", '<button id="it" class="a"></button>', "rgb(1, 1, 1)"],
  ["stands below another class", '<b class="a"><i id="it" class="b"></i></b>', "rgb(3, 3, 3)"],
  ["has one class of several", '<b id="it" class="d"></b>', "rgb(4, 4, 4)"],
  ["is not what it must not be", '<i></i><b id="it" class="e"></b>', "rgb(5, 5, 5)"],
  ["is what it must not be", '<b id="it" class="e"></b>', "canvastext"],
  ["has the attribute too", '<b id="it" class="f" title="x, .y"></b>', "rgb(5, 5, 5)"],
  ["has the name", '<strong id="it"></strong>', "rgb(6, 6, 6)"],
  ["has the name but not the attribute", '<em id="it"></em>', "canvastext"],
  ["has the name and the attribute", '<em id="it" lang="en"></em>', "rgb(6, 6, 6)"],
  ["has an attribute that any may have", '<b id="it" hidden></b>', "rgb(7, 7, 7)"],
  ["stands in the right place", '<b class="h"><i></i><i id="it"></i></b>', "rgb(8, 8, 8)"],
  ["has a class for the screen, and not for print", '<b id="it" class="i"></b>', "rgb(9, 9, 9)"],
  ["has the class in the other case", '<b id="it" class="I"></b>', "rgb(2, 0, 0)"],
  ["has what several rules ask for", '<b id="it" class="k j"></b>', "rgb(4, 0, 0)"],
  ["has an earlier colour unset", '<b id="it" class="a l"></b>', "canvastext"],
  ["has a style of its own", '<b id="it" class="a" style="color: rgb(5, 0, 0)"></b>', "rgb(5, 0, 0)"],
  ["inherits", '<b class="a"><i id="it"></i></b>', "rgb(1, 1, 1)"],
])("an element that %s is styled as ever", (_, html, colour) => {
  document.head.innerHTML = `<style>${SHEET}</style>`;
  document.body.innerHTML = html;
  const it = document.getElementById("it");
  expect(it === null ? null : getComputedStyle(it).color.toLowerCase()).toBe(colour);
});

test("a rule that is put in, or taken out, counts from the page's next change on", () => {
  document.head.innerHTML = "<style>.a { color: rgb(1, 1, 1) }</style>";
  document.body.innerHTML = '<b class="a"></b>';
  const [sheet] = document.styleSheets;
  const seen = [];
  const colour = (): string => getComputedStyle(document.querySelectorAll("b")[0] ?? document.body).color;
  seen.push(colour());
  sheet?.insertRule(".a { color: rgb(2, 2, 2) }", 1);
  document.body.append("");
  seen.push(colour());
  sheet?.deleteRule(1);
  sheet?.insertRule(".b { color: rgb(3, 3, 3) }", 1);
  document.body.append("");
  seen.push(colour());
  expect(seen).toEqual(["rgb(1, 1, 1)", "rgb(2, 2, 2)", "rgb(1, 1, 1)"]);
});
