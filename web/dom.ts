type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element with attributes and children; `null` children and attributes are left out. Text is never HTML. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children.filter((child) => child !== null));
  return made;
};

/** The element of the page with this id; the page's own HTML has it. */
export const byId = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${id}`);
  return found;
};

const svgName = 'http://www.w3.org/2000/svg';
const shapes = {
  holds: ['M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', 'M4.6 8.2l2.4 2.4 4.4-4.8'],
  exact: ['M8 .8L15.2 8 8 15.2.8 8z', 'M4.8 8h6.4'],
  broken: ['M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z', 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2'],
  open: ['', 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7z'],
} as const;
export type Shape = keyof typeof shapes;

/** A verdict's shape; the adjacent word says the same, so it is hidden from screen readers. */
export const glyph = (shape: Shape): SVGElement => {
  const svg = document.createElementNS(svgName, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', class: `glyph ${shape}`, 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  const [solid, line] = shapes[shape];
  for (const [kind, path] of [
    ['solid', solid],
    ['line', line],
  ] as const) {
    if (path === '') continue;
    const part = document.createElementNS(svgName, 'path');
    part.setAttribute('d', path);
    part.setAttribute('class', kind);
    svg.append(part);
  }
  return svg;
};
