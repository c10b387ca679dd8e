/** @jest-environment ./tests/environment/paneJsdom.js */

const SHEET = `
  .a { color: rgb(1, 1, 1) }
  .a:disabled { color: rgb(2, 2, 2) }
  .a .b { color: rgb(3, 3, 3) }
  .c, .d { color: rgb(4, 4, 4) }
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
])("an element that %s is styled as ever", (_, html, colour) => {
  document.head.innerHTML = `<style>${SHEET}</style>`;
  document.body.innerHTML = html;
  const it = document.getElementById("it");
  expect(it === null ? null : getComputedStyle(it).color.toLowerCase()).toBe(colour);
});
