import { all, child, descend, named, resid, value } from "./elements";
import { pngSize } from "./pngSize";
import { resources } from "./resources";
import type { Surroundings } from "./surroundings";

/** Office shows ribbon icons at these sizes; the first four are a must. */
const ICON_SIZES = ["16", "32", "64", "80", "20", "24", "40", "48"];

/** The add-in's address: everything of the pane's address up to its page. */
function baseOf(root: Element): string {
  const page = value(descend(root, "DefaultSettings", "SourceLocation"));
  return page.slice(0, page.lastIndexOf("/") + 1);
}

/** Every address leads to a file of the build, and every icon has the size it is given for. */
export function checkBuild(root: Element, around: Surroundings): string[] {
  const base = baseOf(root);
  const byId = resources(root);
  const addresses = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => value(child(root, name))),
    value(descend(root, "DefaultSettings", "SourceLocation")),
    ...["Image", "Url"].flatMap((name) =>
      all(root, name)
        .filter((each) => each.hasAttribute("id"))
        .map(value),
    ),
  ].filter((address) => address !== "");
  const icons = all(root, "Icon").flatMap((icon) =>
    [...icon.children].map((image) => ({
      address: value(byId.get(resid(image))),
      size: Number(image.getAttribute("size")),
    })),
  );
  return [
    ...[...new Set(addresses)].flatMap((address) => checkAddress(address, base, around)),
    ...[
      { address: value(child(root, "IconUrl")), size: 32 },
      { address: value(child(root, "HighResolutionIconUrl")), size: 64 },
      ...icons,
    ].flatMap(({ address, size }) => checkPicture(address, size, base, around)),
    ...all(root, "Icon").flatMap(checkSizes),
  ];
}

function checkAddress(address: string, base: string, around: Surroundings): string[] {
  if (!address.startsWith(base)) return [`"${address}" is not under the add-in's own address ${base}.`];
  return around.file(address.slice(base.length)) === null ? [`"${address}" is not in the build.`] : [];
}

function checkPicture(address: string, size: number, base: string, around: Surroundings): string[] {
  // An address that leads nowhere has been reported as such.
  const bytes = address.startsWith(base) ? around.file(address.slice(base.length)) : null;
  if (bytes === null) return [];
  const actual = pngSize(bytes);
  if (actual === null) return [`"${address}" is not a PNG picture.`];
  return actual.width === size && actual.height === size
    ? []
    : [`"${address}" is ${actual.width} × ${actual.height} pixels; it is given for ${size} × ${size}.`];
}

function checkSizes(icon: Element): string[] {
  const sizes = [...icon.children].map((image) => image.getAttribute("size"));
  const owner = icon.parentElement === null ? "" : ` of ${named(icon.parentElement)}`;
  return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `The icon${owner} lacks ${size} px.`,
  );
}
